package vn.daihoi.congress;

import org.springframework.stereotype.Component;
import vn.daihoi.plan.Plans;

/** The books in which the authority of a congress numbers what it issues. */
@Component
public class AuthorityRegister {

    private static final String BASE = "/ĐU";

    private final CongressQueries congresses;
    private final Plans plans;

    AuthorityRegister(CongressQueries congresses, Plans plans) {
        this.congresses = congresses;
        this.plans = plans;
    }

    /** {@code TB/HU} for notices of the issuer of a plan numbered {@code KH/HU}; {@code TB/ĐU} where a base committee decides. */
    public String symbol(String congress, String word) {
        var found = congresses.require(congress);
        if (!found.approvers().contains(found.superior())) {
            return word + BASE;
        }
        var register = plans.require(found.plan()).file().plan().issue().register();
        return word + register.substring(register.indexOf('/'));
    }
}
