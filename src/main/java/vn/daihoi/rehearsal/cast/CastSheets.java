package vn.daihoi.rehearsal.cast;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All sheets of the cast, by form. */
@Component
@Profile("rehearsal")
public class CastSheets {

    private final Map<String, CastSheet> byForm = new HashMap<>();

    CastSheets(ObjectMapper json) throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (var resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:/rehearsal/cast/*.yaml")) {
            try (var content = resource.getInputStream()) {
                Map<String, Map<String, Object>> sheets = yaml.load(content);
                sheets.forEach((form, sheet) -> {
                    var all = new HashMap<String, Object>(sheet);
                    all.put("form", form);
                    byForm.put(form, json.convertValue(all, CastSheet.class));
                });
            }
        }
    }

    /** @throws IllegalStateException when nobody of the cast knows this form: then the rehearsal stops there */
    public CastSheet of(String form) {
        var sheet = byForm.get(form);
        if (sheet == null) {
            throw new IllegalStateException("the cast has no sheet for " + form);
        }
        return sheet;
    }
}
