#include "programs/supportprogram.h"

#include "base/clock.h"
#include "domain/setup.h"
#include "programs/clients/clientstore.h"
#include "programs/supportsources.h"
#include "storage/database.h"
#include "storage/sqljournal.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "support/bundlewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitNotWritten = 1;
constexpr int exitNotThere = 3;

class BundleWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::SupportProgram)
};

QList<BundleText> proposed(const QList<BundleText> &texts, SupportCategory category)
{
    const QList<BundlePart> parts = proposedParts(category, {});
    QList<BundleText> found;
    std::copy_if(texts.cbegin(), texts.cend(), std::back_inserter(found),
                 [&](const BundleText &text) { return parts.contains(text.part); });
    return found;
}

QString printed(const QList<BundleText> &texts, bool isJson)
{
    if (isJson) {
        QJsonArray parts;
        for (const BundleText &text : texts)
            parts << QJsonObject{{u"name"_s, fileNameOf(text.part)}, {u"text"_s, text.text}};
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"parts"_s, parts}}).toJson(QJsonDocument::Compact)) +
               u'\n';
    }
    QString all;
    for (const BundleText &text : texts)
        all += u"== "_s + fileNameOf(text.part) + u" ==\n"_s + text.text + u'\n';
    return all;
}

Leave write(const QList<BundleText> &texts, const Options &options)
{
    QList<support::BundleFile> files;
    QJsonArray names;
    for (const BundleText &text : texts) {
        files << support::BundleFile{fileNameOf(text.part), text.text.toUtf8()};
        names << fileNameOf(text.part);
    }
    const QString path = QDir(options.outFile).absolutePath();
    const bool isWritten = support::writeBundle(path, files, SystemClock().now()).has_value();
    if (options.isJson) {
        const QJsonObject said{{u"written"_s, isWritten ? QJsonValue(path) : QJsonValue()}, {u"parts"_s, names}};
        return {QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)) + u'\n',
                isWritten ? 0 : exitNotWritten};
    }
    if (!isWritten)
        return {BundleWords::tr("The support bundle could not be written to %1.").arg(path) + u'\n', exitNotWritten};
    return {BundleWords::tr("Written: %1. It was sent nowhere.").arg(path) + u'\n', 0};
}

} // namespace

bool isDoctorWanted(const Options &options)
{
    return proposedParts(categoryNamed(options.category), {}).contains(BundlePart::Doctor);
}

Leave supportBundle(const Options &options, const std::optional<Diagnosis> &found)
{
    SupportWorld world;
    world.options = options;
    world.found = found;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqlSyncLedger> ledger;
    std::unique_ptr<SqlJournal> journal;
    std::optional<Setup> setup;
    if (!options.client.isEmpty()) {
        auto opened = options.store.isServer() ? Database::open(doorTo(options.store))
                                               : Database::openToRead(folderOf(options), {});
        if (opened)
            database = std::move(*opened);
        if (database) {
            const auto read = SqlSetupStore(*database).read({options.client});
            if (read)
                setup = *read;
        }
        if (!setup)
            return {BundleWords::tr("There is no set-up %1 that can be read here.").arg(options.client) + u'\n',
                    exitNotThere};
        ledger = std::make_unique<SqlSyncLedger>(*database);
        world.setup = &*setup;
        world.ledger = ledger.get();
        journal = std::make_unique<SqlJournal>(*database);
        world.journal = journal.get();
    }
    SupportAnswers answers;
    answers.category = categoryNamed(options.category);
    const QList<BundleText> texts = proposed(supportTexts(world, answers), answers.category);
    return options.outFile.isEmpty() ? Leave{printed(texts, options.isJson), 0} : write(texts, options);
}

} // namespace golive::programs
