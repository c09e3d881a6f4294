String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] web/src/main/java/shop/web/Offers.java:11")
assert log.contains("1 finding in 1 of 2 files, 0 of")
