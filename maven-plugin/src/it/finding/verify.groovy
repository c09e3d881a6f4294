String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] src/main/java/shop/Prices.java:8:")
assert log.contains("Thread.sleep")
assert log.contains("[INFO] Overt: 1 finding in 1 of 1 file")
assert log.contains("BUILD FAILURE")
["overt.sarif", "overt.json", "overt.txt"].each {
    assert new File(basedir, "target/overt/" + it).text.contains("blocking-wait")
}
return true
