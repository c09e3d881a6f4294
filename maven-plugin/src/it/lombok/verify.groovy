String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] src/main/java/shop/Prices.java:14:")
assert log.contains("0 of 6 calls unknown")
