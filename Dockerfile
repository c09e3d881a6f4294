# Overt in an image: docker build -t overt . && docker run --rm -v "$PWD:/src" overt
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /overt
COPY . .
RUN mvn -q -B -ntp package -DskipTests

FROM eclipse-temurin:17-jre
COPY --from=build /overt/cli/target/overt /usr/local/bin/overt
WORKDIR /src
ENTRYPOINT ["overt"]
CMD ["scan"]
