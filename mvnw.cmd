@echo off
rem Runs Maven: the installed one if it is new enough, else the pinned release, which is fetched once from the archive of the
rem Apache Software Foundation, checked, and kept under %USERPROFILE%\.m2\wrapper. See docs\decisions\0001-maven-wrapper.md.
rem Needs curl, tar and certutil, which come with Windows 10 and newer.
setlocal EnableExtensions
set "PROJECT=%~dp0"
set "PROPERTIES=%PROJECT%.mvn\wrapper\maven-wrapper.properties"

set "MAJOR=0"
set "MINOR=0"
if not defined MVNW_FETCH for /f "tokens=3,4 delims=. " %%a in ('mvn --version 2^>nul ^| findstr /c:"Apache Maven"') do (
    set "MAJOR=%%a"
    set "MINOR=%%b"
)
if %MAJOR% GTR 3 goto installed
if %MAJOR% EQU 3 if %MINOR% GEQ 8 goto installed

for /f "usebackq tokens=1,2 delims==" %%a in ("%PROPERTIES%") do (
    if "%%a"=="mavenVersion" set "VERSION=%%b"
    if "%%a"=="distributionSha512" set "EXPECTED=%%b"
)
set "KEPT=%USERPROFILE%\.m2\wrapper"
set "MAVEN=%KEPT%\apache-maven-%VERSION%"
if exist "%MAVEN%\bin\mvn.cmd" goto kept

if not defined MVNW_ARCHIVE set "MVNW_ARCHIVE=https://archive.apache.org/dist/maven"
set "NAME=apache-maven-%VERSION%-bin.tar.gz"
set "SCRATCH=%KEPT%\fetch.%RANDOM%%RANDOM%"
mkdir "%SCRATCH%" || exit /b 1
echo mvnw: fetching Maven %VERSION% from %MVNW_ARCHIVE% 1>&2
curl -fsSL --retry 2 -o "%SCRATCH%\%NAME%" "%MVNW_ARCHIVE%/maven-3/%VERSION%/binaries/%NAME%" || goto failed
set "ACTUAL="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%SCRATCH%\%NAME%" SHA512') do if not defined ACTUAL set "ACTUAL=%%h"
set "ACTUAL=%ACTUAL: =%"
if /i not "%ACTUAL%"=="%EXPECTED%" (
    echo mvnw: the download is not the file expected: its SHA-512 differs from %PROPERTIES% 1>&2
    goto failed
)
tar -xzf "%SCRATCH%\%NAME%" -C "%SCRATCH%" || goto failed
move "%SCRATCH%\apache-maven-%VERSION%" "%MAVEN%" >nul || goto failed
rmdir /s /q "%SCRATCH%"

:kept
call "%MAVEN%\bin\mvn.cmd" -f "%PROJECT%pom.xml" %*
exit /b %ERRORLEVEL%

:installed
call mvn -f "%PROJECT%pom.xml" %*
exit /b %ERRORLEVEL%

:failed
rmdir /s /q "%SCRATCH%"
echo mvnw: could not fetch Maven %VERSION%; or install Maven 3.8 or newer 1>&2
exit /b 1
