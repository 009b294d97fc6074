package vn.daihoi.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    VietNamCalendar vietNamCalendar() {
        return VietNamCalendar.fromClasspath();
    }

    @Bean
    WorkingCalendar workingCalendar(VietNamCalendar vietNam) {
        return vietNam.workingCalendar();
    }
}
