package vn.daihoi;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Beans that models may name: public components of a {@code process} package, without starting anything. */
final class StepBeans {

    private StepBeans() {}

    static Map<String, Class<?>> byName() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scanner.findCandidateComponents("vn.daihoi").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type.getPackageName().endsWith(".process"))
                .collect(Collectors.toMap(StepBeans::name, type -> type));
    }

    private static String name(Class<?> type) {
        var stated = type.getAnnotation(Component.class);
        return stated == null || stated.value().isEmpty()
                ? StringUtils.uncapitalize(type.getSimpleName())
                : stated.value();
    }
}
