@echo off
rem Runs Ascribe from its source tree; builds it first when nothing is built. JAVA_HOME overrides the JDK that the build found.
setlocal
set "HERE=%~dp0"
if not exist "%HERE%target\java-home" goto build
if exist "%HERE%target\ascribe.jar" goto run
:build
echo Building Ascribe (once) ... 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests package 1>&2 || exit /b 1
popd
:run
set /p JDK=<"%HERE%target\java-home"
set "JAVA=%JDK%\bin\java.exe"
if defined JAVA_HOME findstr /r "JAVA_VERSION=.2[5-9]" "%JAVA_HOME%\release" >nul 2>nul && set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -jar "%HERE%target\ascribe.jar" %*
exit /b %ERRORLEVEL%
