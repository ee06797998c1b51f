@echo off
rem Starts Rhod: builds it where the sources are newer than the build, then opens the window or runs the command line.
rem   rhod [FILE]        the window
rem   rhod assess / compare / export / figures / import ...    the command line; rhod --help says more
setlocal EnableExtensions
rem The few words said before Java runs, in English or Welsh by the system's language.
set "WELSH="
set "SPOKEN=%RHOD_LANG%"
if not defined SPOKEN set "SPOKEN=%LC_ALL%"
if not defined SPOKEN set "SPOKEN=%LC_MESSAGES%"
if not defined SPOKEN set "SPOKEN=%LANG%"
if not defined SPOKEN for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "SPOKEN=%%l"
if /i "%SPOKEN:~0,2%"=="cy" set "WELSH=yes"
chcp 65001 >nul
set "PROJECT=%~dp0"
set "BUILD=%PROJECT%target"
set "JAR=%BUILD%\rhod.jar"

set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%j in ('where java 2^>nul') do if not defined FOUND for %%h in ("%%~dpj..") do call :try "%%~fh"
if not defined FOUND for /d %%h in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined FOUND call :try "%%~fh"
if not defined FOUND (
    call :say "Java 17 or newer is needed and was not found. Install it: winget install EclipseAdoptium.Temurin.17.JDK" "mae angen Java 17 neu fwy newydd, ac ni chafwyd hyd iddo. Gosodwch ef: winget install EclipseAdoptium.Temurin.17.JDK"
    exit /b 1
)

set "STALE="
if not exist "%JAR%" set "STALE=yes"
if not exist "%BUILD%\lib" set "STALE=yes"
if not exist "%BUILD%\javafx" set "STALE=yes"
if not defined STALE for /f %%s in ('powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTime; Set-Location -LiteralPath $env:PROJECT; if (Get-ChildItem -Recurse src/main, assets/samples, assets/icons, pom.xml | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { 'yes' }"') do set "STALE=%%s"
if not defined STALE goto start

call :say "building, which takes a moment the first time ..." "yn adeiladu; fe gymer funud y tro cyntaf ..."
if not exist "%BUILD%" mkdir "%BUILD%"
rem What is edited while the build runs must count as newer than it.
type nul >"%BUILD%\build-started"
setlocal
set "JAVA_HOME=%FOUND%"
call "%PROJECT%mvnw.cmd" -B -Dmaven.test.skip=true package >"%BUILD%\build.log" 2>&1
if errorlevel 1 (
    call :say "the build failed; the whole log is in %BUILD%\build.log. Its end:" "methodd yr adeiladu; mae'r cofnod cyfan yn %BUILD%\build.log. Ei ddiwedd:"
    powershell -NoProfile -Command "Get-Content -LiteralPath $env:BUILD\build.log -Tail 30" 1>&2
    exit /b 1
)
endlocal
rem What did not change is not written anew: without this the next start would build again.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = (Get-Item -LiteralPath $env:BUILD\build-started).LastWriteTime"

:start
set "FIRST=%~1"
for %%c in (assess compare export figures import) do if "%FIRST%"=="%%c" goto command_line
if "%FIRST:~0,1%"=="-" goto command_line
"%FOUND%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --module-path "%BUILD%\javafx" --add-modules javafx.controls,javafx.swing -cp "%JAR%;%BUILD%\lib\*" cymru.rhod.Main %*
exit /b %ERRORLEVEL%

:command_line
"%FOUND%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%JAR%;%BUILD%\lib\*" cymru.rhod.Main %*
exit /b %ERRORLEVEL%

rem Says its first argument, or its second one in Welsh.
:say
set "WORDS=%~1"
if defined WELSH set "WORDS=%~2"
>&2 echo rhod: %WORDS%
exit /b

rem Sets FOUND to a home whose Java is 17 or newer.
:try
if not exist "%~1\bin\javac.exe" exit /b
for /f tokens^=2^ delims^=^=.^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do if %%v GEQ 17 set "FOUND=%~1"
exit /b
