String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] gap: src/main/java/shop/Broken.java:")
assert log.contains("[WARNING] src/main/java/shop/Prices.java:8:")
