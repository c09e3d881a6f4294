String log = new File(basedir, "build.log").text
assert log.contains("web/src/main/java/shop/web/Offers.java:11")
assert log =~ /\/shop\/prices\/PriceList\.java:6 +calls PriceList\.slow\R +:11 +calls Thread\.sleep/
assert log.count("[INFO] Overt: ") == 1
assert !log.contains("not thread-safe")
assert new File(basedir, "web/target/overt/overt.sarif").exists()
