#include "ui/wording/bulktext.h"

#include "domain/bulk/bulkheader.h"
#include "domain/bulk/bulkrecords.h"
#include "ui/wording/countryname.h"
#include "ui/wording/numbertext.h"
#include "ui/wording/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::BulkText)
public:
    using Kind = BulkFault::Kind;

    static QString column(BulkColumn column)
    {
        switch (column) {
        case BulkColumn::Name: return tr("Name");
        case BulkColumn::Reference: return tr("Reference");
        case BulkColumn::Number: return tr("Number");
        case BulkColumn::Contact: return tr("Contact");
        case BulkColumn::Email: return tr("E-mail");
        case BulkColumn::Region: return tr("Region");
        case BulkColumn::Language: return tr("Language");
        case BulkColumn::App: return tr("App name");
        }
        return {};
    }

    static QString brief(const BulkFault &fault)
    {
        switch (fault.kind) {
        case Kind::NameMissing:
        case Kind::NumberMissing: return tr("missing");
        case Kind::AppNameShort:
        case Kind::AppNameLong:
        case Kind::TooLong: return fault.kind == Kind::AppNameShort ? tr("too short") : tr("too long");
        case Kind::AppNameCharacters: return tr("letters not allowed");
        case Kind::NumberNotValid: return tr("not a phone number");
        case Kind::NumberRounded: return tr("digits lost");
        case Kind::CountryUnsupported: return tr("country not supported");
        case Kind::NumberUnknownHere: return tr("to be compared");
        case Kind::EmailNotValid: return tr("not an e-mail address");
        case Kind::RegionUnknown: return tr("not a storage region");
        case Kind::LanguageUnknown: return tr("language not known");
        case Kind::Twice: return tr("twice in the list");
        case Kind::Kept: return tr("there already");
        case Kind::KeptArchived: return tr("there already, archived");
        case Kind::KeptDone: return tr("there already, done");
        }
        return {};
    }

    static QString sentence(const BulkFault &fault, const QString &cell)
    {
        switch (fault.kind) {
        case Kind::NameMissing: return tr("The client's name is missing.");
        case Kind::AppNameShort:
            return tr("“%1” has fewer than 6 letters and digits, which an app's name needs.").arg(fault.other);
        case Kind::AppNameLong: return tr("An app's name has 150 letters and digits at most.");
        case Kind::AppNameCharacters: return tr("An app's name has letters a to z and digits alone, without spaces.");
        case Kind::NumberMissing: return tr("The number is missing.");
        case Kind::NumberNotValid: return numberFaultText(fault.number.value_or(NumberFault::NotANumber));
        case Kind::NumberRounded:
            return tr("The spreadsheet has shortened “%1” and thrown digits away. Make the column a text column there.")
                .arg(cell);
        case Kind::CountryUnsupported:
            return tr("Numbers of %1 stand on the guide's list of unsupported ones. Ask Gupshup first, then set this "
                      "client up alone.")
                .arg(countryName(fault.other));
        case Kind::NumberUnknownHere: return numberUnknownText(cell);
        case Kind::EmailNotValid: return tr("That does not look like an e-mail address.");
        case Kind::RegionUnknown:
            return tr("Gupshup stores data in other regions. Leave the cell empty to keep it as it is.");
        case Kind::LanguageUnknown:
            return tr("Golive does not speak that language. Leave the cell empty to go by the number's country.");
        case Kind::TooLong: return tr("So much text does not belong in such a cell.");
        case Kind::Twice: return tr("Line %1 of the list has the same.").arg(fault.line);
        case Kind::Kept: return tr("The set-up of %1 has the same.").arg(fault.other);
        case Kind::KeptArchived:
            return tr("The archived client %1 has the same. Bring it back and go on with it, or mend this line.")
                .arg(fault.other);
        case Kind::KeptDone:
            return tr("The client %1, who is done, has the same. Go on with that one, or mend this line.")
                .arg(fault.other);
        }
        return {};
    }

    static QString place(int line, const QString &column, const QString &sentence)
    {
        return tr("Line %1, %2: %3", "line, column, what is wrong").arg(QString::number(line), column, sentence);
    }
    static QString marked(const QString &words, const QString &cell)
    {
        return cell.isEmpty() ? words : tr("%1: %2", "what is wrong, and the cell").arg(words, cell);
    }
    static QString ready() { return tr("Ready"); }
    static QString readyToCompare() { return tr("Ready, please compare"); }
    static QString leftOut() { return tr("Left out"); }

    static QString unreadable(const BulkReadFault &fault)
    {
        using Read = BulkReadFault::Kind;
        switch (fault.kind) {
        case Read::Empty: return tr("There is no client in this list yet.");
        case Read::TooLarge: return tr("The list is too large. Divide it: 4 MB at a time is the most.");
        case Read::TooManyRows:
            return tr("The list is too long. Divide it: %L1 clients at a time is the most.").arg(bulkRowLimit);
        case Read::NotText:
            return tr("That is not a text file. In the spreadsheet choose “Save as” and then CSV, or copy the cells "
                      "and paste them here.");
        case Read::QuoteOpen:
            return tr("A quotation mark in line %1 is never closed, so that the rest cannot be told apart.")
                .arg(fault.line);
        case Read::NumberMissing: return tr("No column for the number was found. Name it “number” in the first line.");
        case Read::NameMissing:
            return tr("No column for the client's name was found. Name it “name” in the first line.");
        }
        return {};
    }

    static QString summary(int ready, int leftOut, const QStringList &unused)
    {
        const QLocale locale;
        QStringList parts{tr("Ready: %1.").arg(locale.toString(ready))};
        if (leftOut > 0)
            parts << tr("Left out until they are mended: %1.").arg(locale.toString(leftOut));
        if (!unused.isEmpty())
            parts << tr("Columns that are not used: %1.").arg(unused.join(u", "_s));
        return parts.join(u' ');
    }

    static QString judging(qsizetype judged, qsizetype all)
    {
        const QLocale locale;
        return tr("Checked so far: %1 of %2 lines.").arg(locale.toString(judged), locale.toString(all));
    }

    static QString keptAwaited() { return tr("The clients that are there already are still being read."); }

    static QString intention(int ready, const QString &partnerEmail, bool isLinkWished)
    {
        if (ready == 0)
            return {};
        QStringList parts{tr("Golive keeps a set-up for each client that is ready, and makes its app at Gupshup, one "
                             "after the other, in the account %1. Nobody is written to.")
                              .arg(partnerEmail)};
        if (ready > bulkAppsAMinute)
            parts << tr("Gupshup takes %1 new apps a minute, so that this goes on for about %2 minutes.")
                         .arg(QLocale().toString(bulkAppsAMinute),
                              QLocale().toString((ready + bulkAppsAMinute - 1) / bulkAppsAMinute));
        if (isLinkWished)
            parts << tr("It makes the sign-up links as well. Each lives for five days from then on.");
        return parts.join(u' ');
    }

    static QString outcome(const BulkProgress &progress)
    {
        const QLocale locale;
        QStringList parts;
        const auto add = [&](const QString &sentence, qsizetype count) {
            if (count > 0)
                parts << sentence.arg(locale.toString(count));
        };
        add(tr("Apps made: %1."), progress.appsMade);
        add(tr("Apps that were there already: %1."), progress.appsFound);
        add(tr("Links made: %1."), progress.linksMade);
        add(tr("Not made: %1."), progress.failures.size());
        if (!progress.isRunning)
            add(tr("Still to be made: %1."), progress.left());
        if (parts.isEmpty() && !progress.isRunning)
            parts << tr("There was nothing to be made.");
        if (progress.stoppedBy) {
            const ProblemText text = problemText(*progress.stoppedBy);
            parts << tr("It stopped: %1.").arg(text.title) << text.explanation << text.toDo;
        }
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    static QString failure(const BulkProgress::Failure &failure)
    {
        const QString detail = problemDetail(failure.problem);
        const ProblemText text = problemText(failure.problem);
        const QString said = tr("%1: %2. %3", "client, what went wrong, what to do")
                                 .arg(failure.client, text.title, detail.isEmpty() ? text.toDo : detail);
        return said.simplified();
    }
};

} // namespace

QString BulkText::column(BulkColumn column)
{
    return BulkWords::column(column);
}

QString BulkText::brief(const BulkFault &fault)
{
    return BulkWords::brief(fault);
}

QString BulkText::sentence(const BulkClient &client, const BulkFault &fault)
{
    const QString cell = client.row[fault.column].left(60);
    return BulkWords::place(client.row.line, BulkWords::column(fault.column), BulkWords::sentence(fault, cell));
}

QString BulkText::state(const BulkClient &client)
{
    if (!client.isAccepted())
        return BulkWords::leftOut();
    return client.faults.isEmpty() ? BulkWords::ready() : BulkWords::readyToCompare();
}

QString BulkText::unreadable(const BulkReadFault &fault)
{
    return BulkWords::unreadable(fault);
}

QString BulkText::summary(const BulkList &list, const QList<BulkClient> &clients)
{
    const int ready = acceptedCount(clients);
    return BulkWords::summary(ready, static_cast<int>(clients.size()) - ready, list.unused);
}

QString BulkText::judging(qsizetype judged, qsizetype all)
{
    return BulkWords::judging(judged, all);
}

QString BulkText::keptAwaited()
{
    return BulkWords::keptAwaited();
}

QString BulkText::intention(const QList<BulkClient> &clients, const QString &partnerEmail, bool isLinkWished)
{
    return BulkWords::intention(acceptedCount(clients), partnerEmail, isLinkWished);
}

QString BulkText::outcome(const BulkProgress &progress)
{
    return BulkWords::outcome(progress);
}

QString BulkText::failure(const BulkProgress::Failure &failure)
{
    return BulkWords::failure(failure);
}

QString BulkText::leftOut(const BulkList &list, const QList<BulkClient> &clients)
{
    QStringList header;
    for (const BulkColumn column : list.columns)
        header << bulkColumnName(column);
    // No list names its own column so: it is not used when the mended list is read.
    header << u"fault"_s;
    // It goes into a spreadsheet by the clipboard, which parts cells at tabs alone.
    constexpr QChar separator = u'\t';
    QStringList lines{bulkLine(header, separator)};
    for (const BulkClient &client : clients) {
        if (client.isAccepted())
            continue;
        QStringList cells;
        for (const BulkColumn column : list.columns)
            cells << client.row[column];
        QStringList faults;
        for (const BulkFault &fault : client.faults)
            faults << sentence(client, fault);
        cells << faults.join(u' ');
        lines << bulkLine(cells, separator);
    }
    return lines.size() == 1 ? QString() : QString(lines.join(u"\r\n"_s) + u"\r\n"_s);
}

} // namespace golive::ui
