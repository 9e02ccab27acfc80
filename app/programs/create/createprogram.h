#pragma once

#include "programs/create/createreport.h"
#include "programs/options.h"
#include "programs/signedinengine.h"
#include "programs/spokenlanguage.h"
#include "session/bulkrun.h"

#include <QObject>

#include <memory>

namespace golive::programs {

/// `golivectl create`: a list of new clients becomes set-ups, each with its app and, if wished, its link. What the
/// window's "Many new clients at once" does, by the same judging and the same run.
class CreateProgram final : public QObject
{
    Q_OBJECT
public:
    explicit CreateProgram(Options options, QObject *parent = nullptr);
    ~CreateProgram() override;

    /// Fails where the list cannot be read or the data folder cannot be used.
    Result<Done, Leave> start();
    /// After the call that is on its way.
    void finish();
    const CreateReport &report() const { return m_report; }

Q_SIGNALS:
    void finished();

private:
    Result<QByteArray, QString> fileContent() const;
    Result<Done, Leave> openEngine(const QString &folder);
    Result<Done, Leave> judge();
    Result<QList<KeptClient>, StoreFault> keptClients() const;
    bool isAnyAwaited();
    void make();
    void stopFor(const QString &why);

    Options m_options;
    SpokenLanguage m_language;
    CreateReport m_report;
    std::unique_ptr<SignedInEngine> m_place;
    std::unique_ptr<BulkRun> m_run;
};

} // namespace golive::programs
