package vn.daihoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PilotCongressApplication {

    public static void main(String[] args) {
        SpringApplication.run(PilotCongressApplication.class, args);
    }
}
