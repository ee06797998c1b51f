@echo off
rem Starts Rhod: builds it where the sources are newer than the build, then opens the window or runs the command line.
rem   rhod [FILE]        the window
rem   rhod assess ...    the command line; rhod --help says more
setlocal EnableExtensions
chcp 65001 >nul
set "PROJECT=%~dp0"
set "BUILD=%PROJECT%target"
set "JAR=%BUILD%\rhod.jar"

set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%j in ('where java 2^>nul') do if not defined FOUND for %%h in ("%%~dpj..") do call :try "%%~fh"
if not defined FOUND for /d %%h in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined FOUND call :try "%%~fh"
if not defined FOUND (
    echo rhod: Java 17 or newer is needed and was not found. Install it: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
    exit /b 1
)

set "STALE="
if not exist "%JAR%" set "STALE=yes"
if not exist "%BUILD%\lib" set "STALE=yes"
if not exist "%BUILD%\javafx" set "STALE=yes"
if not defined STALE for /f %%s in ('powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTime; Set-Location -LiteralPath $env:PROJECT; if (Get-ChildItem -Recurse src/main, assets/samples, assets/icons, pom.xml | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { 'yes' }"') do set "STALE=%%s"
if not defined STALE goto start

echo rhod: building, which takes a moment the first time ... 1>&2
if not exist "%BUILD%" mkdir "%BUILD%"
setlocal
set "JAVA_HOME=%FOUND%"
call "%PROJECT%mvnw.cmd" -B -Dmaven.test.skip=true package >"%BUILD%\build.log" 2>&1
if errorlevel 1 (
    echo rhod: the build failed; the whole log is in "%BUILD%\build.log". Its end: 1>&2
    powershell -NoProfile -Command "Get-Content -LiteralPath $env:BUILD\build.log -Tail 30" 1>&2
    exit /b 1
)
endlocal
rem What did not change is not written anew: without this the next start would build again.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"

:start
set "FIRST=%~1"
if "%FIRST%"=="assess" goto command_line
if "%FIRST:~0,1%"=="-" goto command_line
"%FOUND%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --module-path "%BUILD%\javafx" --add-modules javafx.controls,javafx.swing -cp "%JAR%;%BUILD%\lib\*" cymru.rhod.Main %*
exit /b %ERRORLEVEL%

:command_line
"%FOUND%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%JAR%;%BUILD%\lib\*" cymru.rhod.Main %*
exit /b %ERRORLEVEL%

rem Sets FOUND to a home whose Java is 17 or newer.
:try
if not exist "%~1\bin\javac.exe" exit /b
for /f tokens^=2^ delims^=^=.^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do if %%v GEQ 17 set "FOUND=%~1"
exit /b
