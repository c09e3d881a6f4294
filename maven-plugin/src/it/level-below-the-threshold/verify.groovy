String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] src/main/java/shop/Prices.java:8:")
assert log.contains("BUILD SUCCESS")
