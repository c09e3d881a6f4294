import java.util.zip.ZipFile

String log = new File(basedir, "build.log").text
for (String module : ["driver", "helper"]) {
    new ZipFile(new File(basedir, "$module/target/$module-1.jar")).withCloseable { jar ->
        assert jar.getEntry("META-INF/overt/facts.json") != null
    }
}
assert log.contains("app/src/main/java/shop/app/App.java:12:")
String report = new File(basedir, "app/target/overt/overt.txt").text.replaceAll("\\s+", " ")
assert report.contains("calls Store.load, which reads a file, in driver 1 (Driver.read, Driver.java:9), in helper 1 (Store.load, Store.java:10)")
assert report.contains("0 known by hand, 2 by facts, 0 not at all")
