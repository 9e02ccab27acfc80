#include "domain/bulk/bulkjudge.h"

#include "domain/contact/contact.h"
#include "domain/facts/appname.h"
#include "domain/facts/region.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using CellFault = BulkFault::Kind;

/// Nothing that is true is longer; an essay in a cell is a list that was read by the wrong separator.
constexpr qsizetype cellLimit = 300;
/// What it takes to compare with so many that are kept is what a line takes.
constexpr int keptForALine = 10;

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

} // namespace

BulkJudge::BulkJudge(BulkList list, BulkSurroundings around) : m_list(std::move(list)), m_around(std::move(around))
{
    m_clients.reserve(m_list.rows.size());
    // Where several have the same, the one that is worked on is named.
    std::ranges::stable_sort(m_around.kept, {}, &KeptClient::place);
}

void BulkJudge::judge(qsizetype most)
{
    for (; most > 0 && m_keptRead < m_around.kept.size(); --most) {
        for (int i = 0; i < keptForALine && m_keptRead < m_around.kept.size(); ++i)
            readKept(m_keptRead++);
    }
    for (; most > 0 && !isDone(); --most) {
        const BulkRow row = m_list.rows[m_clients.size()];
        m_clients << BulkClient{row, {}, {}, {}, {}, {}};
        judgeRow(row);
    }
}

void BulkJudge::readKept(int index)
{
    const KeptClient &one = m_around.kept[index];
    if (!one.number.isEmpty())
        m_numbers.seen(one.number, index);
    for (const auto &[word, seen] : {std::pair{&one.reference, &m_keptReferences}, {&one.name, &m_keptNames}}) {
        const QString key = word->toCaseFolded();
        if (!key.isEmpty() && !seen->contains(key))
            seen->insert(key, index);
    }
}

void BulkJudge::judgeRow(const BulkRow &row)
{
    for (const BulkColumn column : enumValues<BulkColumn>()) {
        if (row[column].size() > cellLimit)
            add({CellFault::TooLong, column, {}, 0, {}});
    }
    judgeName(row);
    if (const QString &reference = row[BulkColumn::Reference]; !reference.isEmpty())
        judgeTwice(BulkColumn::Reference, reference, m_keptReferences, m_references);
    judgeNumber(row);
    judgeWords(row);
}

void BulkJudge::judgeWords(const BulkRow &row)
{
    BulkClient &client = m_clients.last();
    static const QString anybody = u"x"_s;
    const Contact contact{anybody, row[BulkColumn::Email], u"+5511987654321"_s};
    if (!row[BulkColumn::Email].isEmpty() && !contactFaults(contact, {}).isEmpty())
        add({CellFault::EmailNotValid, BulkColumn::Email, {}, 0, {}});
    if (!row[BulkColumn::Region].isEmpty())
        client.region = regionNamed(row[BulkColumn::Region]);
    if (!row[BulkColumn::Region].isEmpty() && client.region.isEmpty())
        add({CellFault::RegionUnknown, BulkColumn::Region, {}, 0, {}});
    if (!row[BulkColumn::Language].isEmpty())
        client.language = languageNamed(row[BulkColumn::Language], m_around.languages);
    if (!row[BulkColumn::Language].isEmpty() && client.language.isEmpty())
        add({CellFault::LanguageUnknown, BulkColumn::Language, {}, 0, {}});
}

void BulkJudge::addKept(BulkColumn column, int index)
{
    const KeptClient &one = m_around.kept[index];
    const QString client = one.name.isEmpty() ? one.number : one.name;
    switch (one.place) {
    case BoardPlace::Listed: return add({CellFault::Kept, column, {}, 0, client});
    case BoardPlace::Archived: return add({CellFault::KeptArchived, column, {}, 0, client});
    case BoardPlace::Done: return add({CellFault::KeptDone, column, {}, 0, client});
    }
}

/// Of reference and app's name.
void BulkJudge::judgeTwice(BulkColumn column, const QString &value, const WordsSeen &kept, WordsSeen &seen)
{
    const QString key = value.toCaseFolded();
    if (const auto found = kept.constFind(key); found != kept.constEnd())
        addKept(column, *found);
    else if (const auto before = seen.constFind(key); before != seen.constEnd())
        add({CellFault::Twice, column, {}, *before, {}});
    else
        seen.insert(key, m_clients.last().row.line);
}

void BulkJudge::judgeName(const BulkRow &row)
{
    const BulkColumn column = row[BulkColumn::App].isEmpty() ? BulkColumn::Name : BulkColumn::App;
    if (row[column].isEmpty())
        return add({CellFault::NameMissing, column, {}, 0, {}});
    const QString name = column == BulkColumn::App ? row[column] : suggestedAppName(row[column]);
    m_clients.last().appName = name;
    switch (judgeAppName(name)) {
    case AppNameVerdict::Fine: return judgeTwice(column, name, m_keptNames, m_names);
    case AppNameVerdict::WrongCharacters: return add({CellFault::AppNameCharacters, column, {}, 0, {}});
    case AppNameVerdict::WrongLength: break;
    }
    if (name.isEmpty())
        return add({CellFault::AppNameCharacters, column, {}, 0, {}});
    add({name.size() < 6 ? CellFault::AppNameShort : CellFault::AppNameLong, column, {}, 0, name});
}

void BulkJudge::judgeNumber(const BulkRow &row)
{
    const QString &text = row[BulkColumn::Number];
    const auto fault = [this](CellFault kind) { add({kind, BulkColumn::Number, {}, 0, {}}); };
    static const QRegularExpression rounded(u"^\\+?[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+$"_s);
    if (text.isEmpty())
        return fault(CellFault::NumberMissing);
    if (rounded.match(text).hasMatch())
        return fault(CellFault::NumberRounded);
    const auto number = parsePhoneNumber(text, m_around.hostCountry);
    if (!number)
        return add({CellFault::NumberNotValid, BulkColumn::Number, number.error(), 0, {}});
    m_clients.last().number = *number;
    if (m_around.unsupportedCountries.contains(number->region))
        return add({CellFault::CountryUnsupported, BulkColumn::Number, {}, 0, number->region});
    if (const auto before = m_numbers.seen(number->e164, -row.line); before && *before >= 0)
        return addKept(BulkColumn::Number, *before);
    else if (before)
        return add({CellFault::Twice, BulkColumn::Number, {}, -*before, {}});
    if (number->isUnknownHere)
        fault(CellFault::NumberUnknownHere);
}

} // namespace golive
