#include "programs/doctorworld.h"

#include "doctor/computerprobe.h"
#include "signup/web/webavailability.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

/// The folder, or what it would be made in: looking leaves nothing behind.
DiskEvidence diskOf(const QString &folder)
{
    QFileInfo there(folder);
    while (!there.exists() && !there.isRoot())
        there = QFileInfo(there.absolutePath());
    const QStorageInfo storage(there.absoluteFilePath());
    return {QDir::toNativeSeparators(folder), storage.bytesAvailable(),
            storage.isValid() && !storage.isReadOnly() && there.isDir() && there.isWritable()};
}

WebViewEvidence webViewHere()
{
    using State = signup::WebAvailability::State;
    const signup::WebAvailability web = signup::webAvailability(signup::findWebPlugin());
    switch (web.state) {
    case State::NotBuilt:
    case State::PluginMissing: return {WebViewEvidence::State::Absent, {}};
    case State::RootWithoutSandbox: return {WebViewEvidence::State::StartedAsRoot, {}};
    case State::SandboxOff: return {WebViewEvidence::State::Unprotected, web.chromiumVersion};
    case State::EngineOld: return {WebViewEvidence::State::Old, web.chromiumVersion};
    case State::Ready: return {WebViewEvidence::State::Ready, web.chromiumVersion};
    }
    return {};
}

} // namespace

Doctor::Surroundings doctorWorld(const DoctorRules &rules, const QString &dataFolder)
{
    Doctor::Surroundings around;
    around.rules = rules;
    around.clockTolerance = EligibilityRules::shipped().clockTolerance;
    around.stores = [] { return CertificateStores::read(CertificateStores::Places::ofThisSystem()); };
    around.disk = [dataFolder] { return diskOf(dataFolder); };
    around.webView = webViewHere();
    return around;
}

} // namespace golive::programs
