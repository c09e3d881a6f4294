String log = new File(basedir, "build.log").text
assert new File(basedir, "overt-baseline.json").text.contains('"rule":"blocking-wait"')
assert log.contains("1 in the baseline")
assert !log.contains("[WARNING] src/main/java")
