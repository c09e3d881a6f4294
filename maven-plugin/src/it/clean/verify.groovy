String log = new File(basedir, "build.log").text
assert log.contains("[INFO] Overt: no findings in 1 file, 0 of 1 call unknown")
assert new File(basedir, "target/overt/overt.sarif").text.contains('"results": []')
