package vn.daihoi.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of the product, read once from {@code classpath:/forms}. */
@Component
public class Forms {

    private final Map<String, FormSchema> byId = new TreeMap<>();

    Forms(ObjectMapper json) throws IOException {
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:/forms/**/*.form")) {
            try (var content = resource.getInputStream()) {
                var schema = new FormSchema(json.readTree(content));
                byId.put(schema.id(), schema);
            }
        }
    }

    public FormSchema require(String id) {
        var schema = byId.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no form " + id);
        }
        return schema;
    }

    public Collection<FormSchema> all() {
        return byId.values();
    }
}
