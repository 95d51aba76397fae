FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /source
COPY . .
# Tests run before an image is built, not inside it.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -pl server -am -DskipTests package \
    && java -Djarmode=tools -jar server/target/entente.jar extract --destination /entente

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 --home-dir /entente --shell /usr/sbin/nologin entente \
    && install -d -o entente -g entente -m 0700 /data
COPY --from=build /entente /entente
USER entente
WORKDIR /entente
# Inside a container all addresses are the container's; what is reachable is decided by what is published.
ENV SERVER_ADDRESS=0.0.0.0 ENTENTE_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "entente.jar"]
