#include "domain/bulk/bulkjudging.h"

#include "domain/contact/contact.h"
#include "domain/facts/appname.h"
#include "domain/facts/region.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using CellFault = BulkFault::Kind;

/// Nothing that is true is longer; an essay in a cell is a list that was read by the wrong separator.
constexpr qsizetype cellLimit = 300;

bool isSameWord(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The code, or the country's name in English or in its own language.
QString regionNamed(const QString &text)
{
    for (const QString &code : storageRegions()) {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        const bool isNamed =
            isSameWord(text, code) || isSameWord(text, QLocale::territoryToString(territory)) ||
            isSameWord(text, QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName());
        if (isNamed)
            return code;
    }
    return isSameWord(text, u"UK"_s) ? u"GB"_s : QString();
}

/// "pt_BR", "pt-br", "pt", "Portuguese", "português".
QString languageNamed(const QString &text, const QStringList &known)
{
    QString code = text;
    code.replace(u'-', u'_');
    for (const QString &one : known) {
        if (isSameWord(code, one))
            return one;
    }
    for (const QString &one : known) {
        const QLocale locale(one);
        const bool isNamed = isSameWord(code.section(u'_', 0, 0), one.section(u'_', 0, 0)) ||
                             isSameWord(text, QLocale::languageToString(locale.language())) ||
                             isSameWord(text, QLocale(locale.language()).nativeLanguageName());
        if (isNamed)
            return one;
    }
    return {};
}

/// Who has a number, in whichever spelling.
class NumbersSeen
{
public:
    /// Who had it before, else nothing; from now on this one has.
    std::optional<int> seen(const QString &number, int who)
    {
        const QString key = olderSpelling(number);
        const QList<std::pair<QString, int>> alike = m_seen.values(key);
        for (const auto &[other, one] : alike) {
            if (isSameLine(number, other))
                return one;
        }
        m_seen.insert(key, {number, who});
        return std::nullopt;
    }

private:
    QMultiHash<QString, std::pair<QString, int>> m_seen;
};

class BulkJudge
{
public:
    explicit BulkJudge(const BulkSurroundings &around) : m_around(around)
    {
        for (int i = 0; i < around.kept.size(); ++i) {
            const KeptClient &one = around.kept[i];
            if (!one.number.isEmpty())
                m_keptNumbers.seen(one.number, i);
            if (!one.reference.isEmpty())
                m_keptReferences.insert(one.reference.toCaseFolded(), i);
            if (!one.name.isEmpty())
                m_keptNames.insert(one.name.toCaseFolded(), i);
        }
    }

    BulkClient judged(const BulkRow &row)
    {
        BulkClient client;
        client.row = row;
        m_client = &client;
        for (const BulkColumn column : enumValues<BulkColumn>()) {
            if (row[column].size() > cellLimit)
                add({CellFault::TooLong, column, {}, 0, {}});
        }
        judgeName();
        judgeReference();
        judgeNumber();
        static const QString anybody = u"x"_s;
        const Contact contact{anybody, row[BulkColumn::Email], u"+5511987654321"_s};
        if (!row[BulkColumn::Email].isEmpty() && !contactFaults(contact, {}).isEmpty())
            add({CellFault::EmailNotValid, BulkColumn::Email, {}, 0, {}});
        client.region = regionNamed(row[BulkColumn::Region]);
        if (!row[BulkColumn::Region].isEmpty() && client.region.isEmpty())
            add({CellFault::RegionUnknown, BulkColumn::Region, {}, 0, {}});
        if (!row[BulkColumn::Language].isEmpty())
            client.language = languageNamed(row[BulkColumn::Language], m_around.languages);
        if (!row[BulkColumn::Language].isEmpty() && client.language.isEmpty())
            add({CellFault::LanguageUnknown, BulkColumn::Language, {}, 0, {}});
        return client;
    }

private:
    void add(const BulkFault &fault) { m_client->faults << fault; }

    QString clientKept(int index) const
    {
        const KeptClient &one = m_around.kept[index];
        return one.name.isEmpty() ? one.number : one.name;
    }

    /// Of reference and app's name.
    void judgeTwice(BulkColumn column, const QString &value, const QHash<QString, int> &kept, QHash<QString, int> &seen)
    {
        const QString key = value.toCaseFolded();
        if (const auto found = kept.constFind(key); found != kept.constEnd())
            add({CellFault::Kept, column, {}, 0, clientKept(*found)});
        else if (const auto before = seen.constFind(key); before != seen.constEnd())
            add({CellFault::Twice, column, {}, *before, {}});
        else
            seen.insert(key, m_client->row.line);
    }

    void judgeName()
    {
        const BulkRow &row = m_client->row;
        const BulkColumn column = row[BulkColumn::App].isEmpty() ? BulkColumn::Name : BulkColumn::App;
        if (row[column].isEmpty())
            return add({CellFault::NameMissing, column, {}, 0, {}});
        m_client->appName = column == BulkColumn::App ? row[column] : suggestedAppName(row[column]);
        const QString &name = m_client->appName;
        switch (judgeAppName(name)) {
        case AppNameVerdict::Fine: return judgeTwice(column, name, m_keptNames, m_names);
        case AppNameVerdict::WrongCharacters: return add({CellFault::AppNameCharacters, column, {}, 0, {}});
        case AppNameVerdict::WrongLength: break;
        }
        if (name.isEmpty())
            return add({CellFault::AppNameCharacters, column, {}, 0, {}});
        add({name.size() < 6 ? CellFault::AppNameShort : CellFault::AppNameLong, column, {}, 0, name});
    }

    void judgeReference()
    {
        if (const QString &reference = m_client->row[BulkColumn::Reference]; !reference.isEmpty())
            judgeTwice(BulkColumn::Reference, reference, m_keptReferences, m_references);
    }

    void judgeNumber()
    {
        const QString &text = m_client->row[BulkColumn::Number];
        const auto fault = [this](CellFault kind) { add({kind, BulkColumn::Number, {}, 0, {}}); };
        static const QRegularExpression rounded(u"^\\+?[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+$"_s);
        if (text.isEmpty())
            return fault(CellFault::NumberMissing);
        if (rounded.match(text).hasMatch())
            return fault(CellFault::NumberRounded);
        const auto number = parsePhoneNumber(text, m_around.hostCountry);
        if (!number)
            return add({CellFault::NumberNotValid, BulkColumn::Number, number.error(), 0, {}});
        m_client->number = *number;
        if (m_around.unsupportedCountries.contains(number->region))
            return add({CellFault::CountryUnsupported, BulkColumn::Number, {}, 0, number->region});
        if (const auto kept = m_keptNumbers.seen(number->e164, -m_client->row.line); kept && *kept >= 0)
            return add({CellFault::Kept, BulkColumn::Number, {}, 0, clientKept(*kept)});
        else if (kept)
            return add({CellFault::Twice, BulkColumn::Number, {}, -*kept, {}});
        if (number->isUnknownHere)
            fault(CellFault::NumberUnknownHere);
    }

    const BulkSurroundings &m_around;
    BulkClient *m_client = nullptr;
    NumbersSeen m_keptNumbers; ///< Of kept set-ups by place, of the list by line, below zero.
    QHash<QString, int> m_keptReferences;
    QHash<QString, int> m_keptNames;
    QHash<QString, int> m_references;
    QHash<QString, int> m_names;
};

} // namespace

bool BulkClient::isAccepted() const
{
    return std::all_of(faults.cbegin(), faults.cend(), std::mem_fn(&BulkFault::isWarning));
}

QList<BulkClient> judgedBulk(const BulkList &list, const BulkSurroundings &around)
{
    QList<BulkClient> clients;
    BulkJudge judge(around);
    for (const BulkRow &row : list.rows)
        clients << judge.judged(row);
    return clients;
}

int acceptedCount(const QList<BulkClient> &clients)
{
    return static_cast<int>(std::count_if(clients.cbegin(), clients.cend(), std::mem_fn(&BulkClient::isAccepted)));
}

} // namespace golive
