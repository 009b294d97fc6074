package vn.daihoi.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(CalendarBooks books) {
        return new WorkingCalendar(books::of, WorkingCalendar.COUNTRY);
    }
}
