#include "sandbox/pages/handoff.h"

#include <QStringList>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto qrPrefix = "golive-practice"_L1;
constexpr int nonceLength = 10;
constexpr int groupLength = 4;

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}
} // namespace

HandOff::HandOff(const QString &sessionId, quint32 seed, Instant realNow)
    : m_sessionId(sessionId), m_random(seed), m_issued(realNow), m_nonce(fresh(nonceLength)), m_accessCode(freshCode())
{
}

void HandOff::tick(Instant realNow)
{
    const auto age = realNow - m_issued;
    if (age < qrLifetime)
        return;
    // Nobody asked for two lifetimes: the text before this one is too old as well.
    m_previousNonce = age < 2 * qrLifetime ? m_nonce : QString();
    m_nonce = fresh(nonceLength);
    m_issued = realNow;
    ++m_qrVersion;
}

QString HandOff::qrText() const
{
    return qrPrefix % u':' % m_sessionId % u':' % m_nonce;
}

std::chrono::seconds HandOff::qrTimeLeft(Instant realNow) const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_issued + qrLifetime - realNow);
    return std::max(left, std::chrono::seconds(0));
}

HandOff::Scan HandOff::scanned(const QString &text, Instant realNow)
{
    tick(realNow);
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() != 3 || parts[0] != qrPrefix)
        return Scan::NotOurs;
    if (parts[1] != m_sessionId)
        return Scan::AnotherSession;
    if (parts[2] == m_nonce || (!m_previousNonce.isEmpty() && parts[2] == m_previousNonce))
        return Scan::Matches;
    return Scan::Expired;
}

HandOff::Typed HandOff::typed(const QString &text)
{
    if (lettersAndDigits(text) == lettersAndDigits(m_accessCode))
        return Typed::Matches;
    if (--m_triesLeft > 0)
        return Typed::Wrong;
    m_accessCode = freshCode();
    m_triesLeft = triesPerCode;
    m_codeRenewed = true;
    return Typed::WrongAndRenewed;
}

QString HandOff::fresh(int length)
{
    // No 0, O, 1, I, L: people read these aloud and type them.
    static constexpr auto alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"_L1;
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[qsizetype(m_random.bounded(quint32(alphabet.size())))];
    return text;
}

QString HandOff::freshCode()
{
    const QString first = fresh(groupLength);
    return first % u'-' % fresh(groupLength);
}

} // namespace golive::sandbox
