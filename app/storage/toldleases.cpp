#include "storage/toldleases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// Beyond so many one look at all of them costs a reader less.
constexpr qsizetype mostLeasesNamed = 20;
constexpr qsizetype longestIdTold = 64;
constexpr QLatin1StringView oneLease("lease ");
constexpr QLatin1StringView manyLeases("leases");

// Ids are ours, but a set-up that came in a file has brought its own along.
bool isPlainId(const SetupId &id)
{
    return !id.isEmpty() && id.value.size() <= longestIdTold &&
           std::all_of(id.value.begin(), id.value.end(), [](QChar letter) {
               return letter == u'-' || (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'z') ||
                      (letter >= u'A' && letter <= u'Z');
           });
}

} // namespace

QStringList wordsOfLeases(const QList<SetupId> &setups)
{
    if (setups.size() > mostLeasesNamed || !std::all_of(setups.begin(), setups.end(), isPlainId))
        return {QString(manyLeases)};
    QStringList words;
    for (const SetupId &setup : setups)
        words << oneLease + setup.value;
    return words;
}

void addWord(ChangeHint &hint, const QString &word)
{
    const SetupId named{word.startsWith(oneLease) ? word.sliced(oneLease.size()) : QString()};
    if (isPlainId(named))
        hint.leases << named;
    hint.areManyLeases = hint.areManyLeases || word == manyLeases || hint.leases.size() > mostLeasesNamed;
    if (hint.areManyLeases)
        hint.leases.clear();
}

} // namespace golive
