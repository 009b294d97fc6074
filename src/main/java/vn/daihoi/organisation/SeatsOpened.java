package vn.daihoi.organisation;

import java.util.List;

/** @param persons ids of the new seats */
public record SeatsOpened(String organisation, List<String> persons) {

    public SeatsOpened {
        persons = List.copyOf(persons);
    }
}
