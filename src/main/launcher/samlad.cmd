@echo off
rem Runs Samlad with the settings that suit a short run: see the README's limits.
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java")
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dspring.aot.enabled=true -Dsun.font.layout.ffm=false -jar "%~dp0samlad.jar" %*
