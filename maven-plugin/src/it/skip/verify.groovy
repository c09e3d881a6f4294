String log = new File(basedir, "build.log").text
assert log.contains("[INFO] Overt is skipped.")
assert !new File(basedir, "target/overt").exists()
