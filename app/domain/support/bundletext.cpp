#include "domain/support/bundletext.h"

#include "domain/support/setupredaction.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QString redactedLines(const NamedLines &lines, Redactor &redactor)
{
    QString text;
    for (const auto &[name, value] : lines)
        text += redactor.redact(name) + u": "_s + redactor.redact(value) + u'\n';
    return text;
}

QString indented(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson());
}

QString stateName(SyncRecord::State state)
{
    switch (state) {
    case SyncRecord::State::NotRequested: return u"not requested"_s;
    case SyncRecord::State::Claimed: return u"claimed"_s;
    case SyncRecord::State::Accepted: return u"accepted"_s;
    case SyncRecord::State::Refused: return u"refused"_s;
    case SyncRecord::State::NotSent: return u"not sent"_s;
    case SyncRecord::State::Unknown: return u"unknown"_s;
    }
    return {};
}

/// No cell is a formula to a spreadsheet, whatever a server said.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString bundleTimeOf(const std::optional<Instant> &at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(toEpochMs(*at), Qt::UTC).toString(Qt::ISODate) : QString();
}

QString ledgerText(const QList<LedgerRow> &rows, Redactor &redactor)
{
    if (rows.isEmpty())
        return {};
    QString text = u"onboarding,call,state,at,request,code,detail,sent once more\n"_s;
    for (const LedgerRow &row : rows) {
        const SyncRecord &record = row.record;
        const QStringList cells{QString::number(row.onboarding),
                                row.kind == SyncKind::Contacts ? u"contacts"_s : u"history"_s,
                                stateName(record.state),
                                bundleTimeOf(record.at),
                                redactor.hide(Sensitive::Id, record.requestId),
                                redactor.redact(record.code),
                                redactor.redact(record.detail),
                                record.isOnceMore ? u"yes"_s : u"no"_s};
        QStringList written;
        for (const QString &one : cells)
            written << cell(one);
        text += written.join(u',') + u'\n';
    }
    return text;
}

/// A line with a server's answer is read by itself, what lies between two of them as one: a name may be broken over
/// lines.
QString bodyOf(const QString &text, Redactor &redactor)
{
    QStringList found;
    QStringList between;
    const auto redactBetween = [&] {
        if (!between.isEmpty())
            found << redactor.redact(between.join(u'\n'));
        between.clear();
    };
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.contains(u'{')) {
            between << line;
            continue;
        }
        redactBetween();
        found << redactor.redact(line);
    }
    redactBetween();
    return found.join(u'\n');
}

} // namespace

QList<BundleText> bundleTexts(const BundleSources &sources, Redactor &redactor)
{
    QList<BundleText> texts;
    const auto add = [&](BundlePart part, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts << BundleText{part, text};
    };
    add(BundlePart::Problems, redactedLines(sources.problems, redactor));
    add(BundlePart::Versions, redactedLines(sources.versions, redactor));
    add(BundlePart::Settings, indented(redactor.redact(QJsonValue(sources.settings)).toObject()));
    add(BundlePart::Setup, indented(redactedSetup(sources.setup, redactor)));
    add(BundlePart::Ledger, ledgerText(sources.ledger, redactor));
    if (sources.journal)
        add(BundlePart::Journal, bodyOf(*sources.journal, redactor));
    add(BundlePart::Doctor, bodyOf(sources.doctor, redactor));
    return texts;
}

} // namespace golive
