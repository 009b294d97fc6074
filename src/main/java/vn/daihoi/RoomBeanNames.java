package vn.daihoi;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/** Models call the steps of a {@code process} package by their short names; all other beans may have namesakes in other rooms. */
class RoomBeanNames extends AnnotationBeanNameGenerator {

    @Override
    protected String buildDefaultBeanName(BeanDefinition definition) {
        var type = String.valueOf(definition.getBeanClassName());
        return type.contains(".process.") ? super.buildDefaultBeanName(definition) : type;
    }
}
