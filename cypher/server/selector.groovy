// The class path is resolved again when it is missing, older than the poms that name the versions, or names a jar that is gone.
def written = new File(classPathFile)
def poms = [new File(basedir, 'pom.xml'), new File(rootPom)]
def current = written.exists()
    && poms.every { it.lastModified() <= written.lastModified() }
    && written.text.trim().split(File.pathSeparator).every { new File(it).exists() }
return !current
