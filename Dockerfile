# syntax=docker/dockerfile:1
# The service without a database. Health checks are Kubernetes' business (k8s/deployment.yaml).

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src src
# In the environment, so that the Maven which the build starts itself uses the same cache.
ENV MAVEN_OPTS=-Dmaven.repo.local=/build/cache
RUN --mount=type=cache,target=/build/cache mvn -B -Dmaven.test.skip package

# The cache of loaded and linked classes is valid for exactly the JVM and the paths that made it: same image, same folder.
FROM eclipse-temurin:25-jre AS app
WORKDIR /app
COPY --from=build /build/target/quarkus-app .
RUN java -XX:AOTCacheOutput=tandem.aot -Dquarkus.appcds.generate=true -jar quarkus-run.jar

FROM app
USER 10001:10001
EXPOSE 8080 9000
ENTRYPOINT ["java", "-XX:AOTCache=tandem.aot", "-XX:MaxRAMPercentage=65", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
