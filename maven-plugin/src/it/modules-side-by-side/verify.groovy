String log = new File(basedir, "build.log").text
assert log.contains("prices/src/main/java/shop/prices/PriceList.java:11")
assert log.count("[INFO] Overt: ") == 1
assert !log.contains("not thread-safe")
