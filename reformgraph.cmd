@echo off
rem The launcher for Windows: builds the project when it is not built or its sources are newer, then runs it.
rem   REFORMGRAPH_HOME       where everything is kept (default: %USERPROFILE%\.reformgraph)
rem   REFORMGRAPH_JAVA_OPTS  options for the Java virtual machine, as in -Xmx2g
rem   JAVA_HOME, MVN         the JDK and the Maven to use, when not those on the PATH
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo reformgraph: no Java found. Install a JDK 17 or newer, or point JAVA_HOME at one. 1>&2
  set "CODE=4"
  goto end
)

set "LOADER=%ROOT%\graph-loader\target\graph-loader.jar"
set "API=%ROOT%\graph-api\target\graph-api.jar"
set "STAMP=%ROOT%\target\launcher\built"
set "REFORMGRAPH_ROOT=%ROOT%"
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$r=$env:REFORMGRAPH_ROOT; $jar=Join-Path $r 'graph-loader/target/graph-loader.jar'; $api=Join-Path $r 'graph-api/target/graph-api.jar'; $stamp=Join-Path $r 'target/launcher/built';" ^
  "$lib=Join-Path $r 'graph-loader/target/lib'; if (-not (Test-Path -LiteralPath $jar) -or -not (Test-Path -LiteralPath $lib) -or -not (Test-Path -LiteralPath $api)) { exit 1 };" ^
  "$since=(Get-Item -LiteralPath $jar).LastWriteTimeUtc; if (Test-Path -LiteralPath $stamp) { $s=(Get-Item -LiteralPath $stamp).LastWriteTimeUtc; if ($s -gt $since) { $since=$s } };" ^
  "$dirs='ontology','cypher','graph-loader','graph-api' | ForEach-Object { Join-Path $r ($_ + '/src/main') } | Where-Object { Test-Path -LiteralPath $_ };" ^
  "$poms=@(Join-Path $r 'pom.xml') + @(Join-Path $r '.mvn/jvm.config') + @(Get-ChildItem -LiteralPath $r -Recurse -Depth 2 -Filter pom.xml | ForEach-Object FullName);" ^
  "$new=@(Get-ChildItem -LiteralPath $dirs -Recurse) + @($poms | ForEach-Object { Get-Item -LiteralPath $_ }) | Where-Object { $_.LastWriteTimeUtc -gt $since } | Select-Object -First 1;" ^
  "if ($new) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

set "MAVEN=mvn"
if defined MVN set "MAVEN=%MVN%"
call "%MAVEN%" -v >nul 2>&1
if errorlevel 1 (
  echo reformgraph: Maven is needed to build, and there is no mvn on the PATH. Install it, or set MVN to its path. 1>&2
  set "CODE=4"
  goto end
)
echo reformgraph: building (only when sources changed; the first time libraries are downloaded) ... 1>&2
if not exist "%ROOT%\target\launcher" mkdir "%ROOT%\target\launcher"
pushd "%ROOT%"
call "%MAVEN%" -B -q -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true -pl "!graph-loader/spark" package 1>&2
if errorlevel 1 (
  popd
  echo reformgraph: the build failed, see above. Without network the first build cannot fetch its libraries; a JDK is needed. 1>&2
  set "CODE=4"
  goto end
)
popd
type nul >"%STAMP%"

:run
set "JAR=%LOADER%"
if "%~1"=="serve" set "JAR=%API%"
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %REFORMGRAPH_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"

:end
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%
