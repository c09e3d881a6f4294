String log = new File(basedir, "build.log").text

// What the build said of each module while it was there, and how each ended.
def parts = log.split("< shop:").drop(1).collectEntries { [it.takeWhile { c -> c != ' ' }, it] }
def ends = (log =~ /(?m)^\[INFO\] ([\w-]+) \.+ (SUCCESS|FAILURE)/).iterator().collectEntries { [it[1], it[2]] }

assert ends == [
    "checks": "SUCCESS",
    "broken-source": "FAILURE",
    "clean": "SUCCESS",
    "finding": "FAILURE",
    "generated-sources": "FAILURE",
    "level-below-the-threshold": "SUCCESS",
    "lombok": "FAILURE",
    "skip": "SUCCESS",
    "wrong-level": "FAILURE",
    "wrong-parameter": "FAILURE",
]

assert parts["broken-source"].contains("[WARNING] gap: broken-source/src/main/java/shop/Broken.java:")
assert parts["broken-source"].contains("[WARNING] broken-source/src/main/java/shop/Prices.java:8:")

assert parts["clean"].contains("[INFO] Overt: no findings in 1 file, 0 of 1 call unknown")
assert new File(basedir, "clean/target/overt/overt.sarif").text.contains('"results": []')

assert parts["finding"].contains("[WARNING] finding/src/main/java/shop/Prices.java:8:")
assert parts["finding"].contains("Thread.sleep")
assert parts["finding"].contains("[INFO] Overt: 1 finding in 1 of 1 file")
["overt.sarif", "overt.json", "overt.txt"].each {
    assert new File(basedir, "finding/target/overt/" + it).text.contains("blocking-wait")
}

assert parts["generated-sources"].contains("/annotations/shop/Source.java")

assert parts["level-below-the-threshold"]
    .contains("[WARNING] level-below-the-threshold/src/main/java/shop/Prices.java:8:")

assert parts["lombok"].contains("[WARNING] lombok/src/main/java/shop/Prices.java:14:")
assert parts["lombok"].contains("0 of 6 calls unknown")

assert parts["skip"].contains("[INFO] Overt is skipped.")
assert !new File(basedir, "skip/target/overt").exists()

assert log.contains("on project wrong-level: failOn: 'warn' is none of: error, warning, note, never")
assert log.contains(
    "on project wrong-parameter: rules: no rule 'blocking-wail'; did you mean 'blocking-wait'?")
return true
