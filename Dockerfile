FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY processes processes
COPY forms forms
RUN mvn -q -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home pilot
USER pilot
WORKDIR /home/pilot
COPY --from=build /build/target/pilot-congress.jar app.jar
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Ho_Chi_Minh", "-jar", "app.jar"]
