String log = new File(basedir, "build.log").text
assert log.contains("BUILD SUCCESS")
assert new File(basedir, "target/overt/overt.json").text.contains("Prices.java")
