#include "domain/connect/ownerresult.h"

#include "domain/setup.h"

#include <QCborMap>
#include <QCborValue>
#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// Meta's ids are digits, its session ids a UUID or shorter; Gupshup's app ids a UUID.
constexpr qsizetype longestApp = 40;
constexpr qsizetype longestId = 20;
constexpr qsizetype longestSession = 36;
constexpr qsizetype longestCode = 12;

/// What stands there by which number. Never change one; what goes keeps its number out of use.
enum class Key : qint64 {
    App = 1,
    MadeAt,
    FinishedAt,
    IsFinishSeen,
    Waba,
    Phone,
    Sharing,
    Session,
    Code,
    Answers,
    Link
};

/// The same for the questions: a byte for each, with the answer in its lowest two bits.
constexpr std::array<std::pair<CheckItem, int>, checkItemCount> itemNumbers{{
    {CheckItem::AppVersion, 0},
    {CheckItem::ActiveThreeMonths, 1},
    {CheckItem::NoPaymentMethod, 2},
    {CheckItem::FacebookLogin, 3},
    {CheckItem::CanScan, 4},
    {CheckItem::NotElsewhere, 5},
    {CheckItem::PortfolioControl, 6},
    {CheckItem::TwoFactorAtHand, 7},
    {CheckItem::LinkedDevices, 8},
    {CheckItem::FeaturesLost, 9},
    {CheckItem::BackupMade, 10},
    {CheckItem::PhoneReady, 11},
    {CheckItem::QuietHour, 12},
}};

int numberOf(CheckChoice choice)
{
    switch (choice) {
    case CheckChoice::Unanswered: return 0;
    case CheckChoice::Yes: return 1;
    case CheckChoice::No: return 2;
    case CheckChoice::NotSure: return 3;
    }
    return 0;
}

constexpr std::array choices{CheckChoice::Unanswered, CheckChoice::Yes, CheckChoice::No, CheckChoice::NotSure};

int numberOf(ChatSharing sharing)
{
    switch (sharing) {
    case ChatSharing::NotAsked: return 0;
    case ChatSharing::Shared: return 1;
    case ChatSharing::NotShared: return 2;
    case ChatSharing::NotSure: return 3;
    }
    return 0;
}

constexpr std::array sharings{ChatSharing::NotAsked, ChatSharing::Shared, ChatSharing::NotShared, ChatSharing::NotSure};

Instant toSecond(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

std::optional<Instant> instantOf(const QCborValue &value)
{
    // From 2020 to 2100: neither clock nor arithmetic goes wrong on it.
    constexpr qint64 first = 1'577'836'800;
    constexpr qint64 last = 4'102'444'800;
    const qint64 seconds = value.toInteger(-1);
    if (seconds < first || seconds > last)
        return std::nullopt;
    return fromEpochMs(seconds * 1000);
}

QCborValue written(Instant instant)
{
    return QCborValue(toEpochMs(instant) / 1000);
}

/// Digits as a number, which takes half the room; what is no such number stays text.
QCborValue writtenId(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber && number >= 0 && QString::number(number) == id ? QCborValue(number) : QCborValue(id);
}

/// Letters, digits and dashes, as ids and codes have them; anything else is none.
QString plainId(const QString &text, qsizetype most)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' ||
               c == u'_';
    };
    return text.size() <= most && std::all_of(text.begin(), text.end(), isPlain) ? text : QString();
}

QString idOf(const QCborValue &value, qsizetype most)
{
    if (value.isInteger())
        return value.toInteger() < 0 ? QString() : QString::number(value.toInteger());
    return plainId(value.toString(), most);
}

QCborValue writtenApp(const AppId &app)
{
    const QUuid uuid = QUuid::fromString(app.value);
    if (!uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == app.value)
        return QCborValue(uuid.toRfc4122());
    return QCborValue(app.value);
}

AppId readApp(const QCborValue &value)
{
    if (value.isByteArray() && value.toByteArray().size() == 16)
        return {QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces)};
    return {plainId(value.toString(), longestApp)};
}

std::optional<qint64> markOf(const QCborValue &value)
{
    const qint64 mark = value.toInteger(-1);
    return mark < 0 || mark > std::numeric_limits<quint32>::max() ? std::nullopt : std::optional(mark);
}

/// What says whom the result is about is there, and can be written.
bool isAboutSomebody(const OwnerResult &result)
{
    return result.app.isEmpty() ? result.link.has_value() : !plainId(result.app.value, longestApp).isEmpty();
}

QByteArray writtenAnswers(const QMap<CheckItem, CheckChoice> &answers)
{
    QByteArray bytes;
    for (const auto &[item, number] : itemNumbers) {
        const CheckChoice choice = answers.value(item, CheckChoice::Unanswered);
        if (choice != CheckChoice::Unanswered)
            bytes.append(static_cast<char>(number * 4 + numberOf(choice)));
    }
    return bytes;
}

QMap<CheckItem, CheckChoice> answersOf(const QByteArray &bytes)
{
    QMap<CheckItem, CheckChoice> answers;
    for (const char byte : bytes) {
        const int number = static_cast<unsigned char>(byte) / 4;
        const CheckChoice choice = choices.at(static_cast<unsigned char>(byte) % 4);
        // A question that is not known here is a newer one's.
        if (number < checkItemCount && choice != CheckChoice::Unanswered)
            answers.insert(itemNumbers.at(static_cast<std::size_t>(number)).first, choice);
    }
    return answers;
}

QByteArray contentOf(const OwnerResult &result)
{
    QCborMap map;
    const auto add = [&map](Key key, const QCborValue &value) { map.insert(static_cast<qint64>(key), value); };
    if (result.app.isEmpty())
        add(Key::Link, QCborValue(*result.link));
    else
        add(Key::App, writtenApp(result.app));
    add(Key::MadeAt, written(result.madeAt));
    if (result.finishedAt) {
        add(Key::FinishedAt, written(*result.finishedAt));
        add(Key::IsFinishSeen, QCborValue(result.isFinishSeen));
    }
    if (const QString id = plainId(result.waba.value, longestId); !id.isEmpty())
        add(Key::Waba, writtenId(id));
    if (const QString id = plainId(result.phone.value, longestId); !id.isEmpty())
        add(Key::Phone, writtenId(id));
    if (result.chatSharing != ChatSharing::NotAsked)
        add(Key::Sharing, QCborValue(numberOf(result.chatSharing)));
    if (const QString id = plainId(result.sessionId, longestSession); !id.isEmpty())
        add(Key::Session, QCborValue(id));
    if (const QString code = plainId(result.code, longestCode); !code.isEmpty())
        add(Key::Code, writtenId(code));
    if (const QByteArray answers = writtenAnswers(result.answers); !answers.isEmpty())
        add(Key::Answers, QCborValue(answers));
    return map.toCborValue().toCbor();
}

std::optional<OwnerResult> resultOf(const QByteArray &content)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(content, &error).toMap();
    if (error.error != QCborError::NoError)
        return std::nullopt;
    const auto at = [&map](Key key) { return map.value(static_cast<qint64>(key)); };
    OwnerResult result;
    if (map.contains(static_cast<qint64>(Key::App)))
        result.app = readApp(at(Key::App));
    else
        result.link = markOf(at(Key::Link));
    const auto madeAt = instantOf(at(Key::MadeAt));
    if (!isAboutSomebody(result) || !madeAt)
        return std::nullopt;
    result.madeAt = *madeAt;
    result.finishedAt = instantOf(at(Key::FinishedAt));
    result.isFinishSeen = result.finishedAt && at(Key::IsFinishSeen).toBool();
    result.waba = {idOf(at(Key::Waba), longestId)};
    result.phone = {idOf(at(Key::Phone), longestId)};
    const qint64 sharing = at(Key::Sharing).toInteger(0);
    if (sharing > 0 && sharing < static_cast<qint64>(sharings.size()))
        result.chatSharing = sharings.at(static_cast<std::size_t>(sharing));
    result.sessionId = idOf(at(Key::Session), longestSession);
    result.code = idOf(at(Key::Code), longestCode);
    result.answers = answersOf(at(Key::Answers).toByteArray());
    return result;
}

} // namespace

QString ownerResultText(const OwnerResult &result)
{
    if (!isAboutSomebody(result) || !instantOf(written(result.madeAt)))
        return {};
    return resultLine(contentOf(result));
}

Result<OwnerResult, OwnerResultFault> readOwnerResult(const QString &pasted)
{
    const ResultLines lines = findResultLines(pasted);
    std::optional<OwnerResult> latest;
    std::optional<OwnerResultFault> fault = lines.fault;
    for (const QByteArray &content : lines.contents) {
        const auto read = resultOf(content);
        if (!read)
            fault = OwnerResultFault::Damaged;
        else if (!latest || latest->madeAt < read->madeAt)
            latest = read;
    }
    if (latest)
        return *latest;
    return failure(fault.value_or(OwnerResultFault::Missing));
}

bool hasOwnerResult(const Setup &setup)
{
    OwnerResult about;
    about.app = setup.client.app;
    about.link = linkMarkOf(setup.signUp.link.url);
    if (setup.client.access != Access::Link || !isAboutSomebody(about))
        return false;
    const auto &problem = setup.screen.problem;
    const bool isError = problem && !(problem->code.isEmpty() && problem->reference.isEmpty());
    return setup.onboarding.finish || isError || !setup.signUp.abandonedAt.isEmpty();
}

OwnerResult ownerResultOf(const Setup &setup, Instant now)
{
    OwnerResult result;
    result.app = setup.client.app;
    if (result.app.isEmpty())
        result.link = linkMarkOf(setup.signUp.link.url);
    result.madeAt = toSecond(now);
    if (const auto &finish = setup.onboarding.finish) {
        result.finishedAt = toSecond(finish->at);
        result.isFinishSeen = finish->seenBy == SignUpFinish::SeenBy::Message;
        result.waba = finish->waba;
        result.phone = finish->phone;
    }
    result.chatSharing = setup.signUp.chatSharing;
    if (setup.screen.problem) {
        result.sessionId = setup.screen.problem->reference;
        result.code = setup.screen.problem->code;
    }
    const auto &answers = setup.readiness.checklist.answers;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (it->choice != CheckChoice::Unanswered)
            result.answers.insert(it.key(), it->choice);
    }
    return result;
}

bool canTakeOwnerResult(const Setup &setup)
{
    const bool canAsk = setup.client.access == Access::Partner || setup.client.access == Access::AppToken;
    return canAsk && !setup.client.app.isEmpty();
}

std::optional<Instant> begunAgainAt(const Setup &setup)
{
    if (setup.onboarding.again)
        return setup.onboarding.again->at;
    if (!setup.past.isEmpty() && setup.past.last().again)
        return setup.past.last().again->at;
    return std::nullopt;
}

OwnerResultFit fitOf(const OwnerResult &result, const AppId &app, const QList<qint64> &links,
                     const std::optional<OwnerResult> &taken, std::optional<Instant> notBefore)
{
    if (result.app.isEmpty() && !(result.link && links.contains(*result.link)))
        return OwnerResultFit::OtherLink;
    if (!result.app.isEmpty() && result.app != app)
        return OwnerResultFit::OtherApp;
    if (notBefore && result.finishedAt.value_or(result.madeAt) <= *notBefore)
        return OwnerResultFit::FromBefore;
    if (taken == result)
        return OwnerResultFit::Known;
    return taken && taken->madeAt > result.madeAt ? OwnerResultFit::Older : OwnerResultFit::Fits;
}

OwnerResultFit fitOf(const OwnerResult &result, const Setup &setup)
{
    return fitOf(result, setup.client.app, setup.signUp.link.marks(), setup.signUp.ownerTold, begunAgainAt(setup));
}

} // namespace golive
