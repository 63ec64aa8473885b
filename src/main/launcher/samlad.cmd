@echo off
rem Runs Samlad with the settings that suit a short run. From JDK 19 on, the JVM keeps the classes that a run has loaded in
rem an archive beside this file, and makes it again when the program or the JDK is another: see docs/decisions/0036.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java")
set "keep=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable"
if "%~1"=="" set "keep=%keep% -XX:+AutoCreateSharedArchive"
if /i "%~1"=="run" set "keep=%keep% -XX:+AutoCreateSharedArchive"
set "short=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
"%java%" %keep% -XX:SharedArchiveFile="%~dp0start.jsa" %short% -Dspring.aot.enabled=true -Dsun.font.layout.ffm=false -jar "%~dp0samlad.jar" %*
