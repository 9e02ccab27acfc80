#include "storage/keychainprobe.h"

#include "base/logging.h"
#include "platform/keychain/systemkeychain.h"
#include "storage/keychainsecretstore.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using systemkeychain::Answer;
using systemkeychain::Ending;

/// One probe: write, read, delete. Lives until it has answered, or its context goes.
class KeychainProbe final : public QObject
{
public:
    KeychainProbe(QObject *context, std::function<void(KeychainAnswer)> answer)
        : QObject(context), m_answer(std::move(answer)), m_value(QUuid::createUuid().toString())
    {
    }

    void begin()
    {
        systemkeychain::write(KeychainSecretStore::service(), key(), m_value, this,
                              [this](const Answer &written) { goOn(written, [this] { readBack(); }); });
    }

private:
    static QString key() { return u"probe"_s; }

    void readBack()
    {
        systemkeychain::read(KeychainSecretStore::service(), key(), this, [this](const Answer &found) {
            goOn(found, [&] {
                if (found.value != m_value)
                    return end(KeychainAnswer::Absent, "another value came back");
                tidyUp();
            });
        });
    }

    void tidyUp()
    {
        systemkeychain::remove(KeychainSecretStore::service(), key(), this, [this](const Answer &removed) {
            goOn(removed, [this] { end(KeychainAnswer::Works, "works"); });
        });
    }

    void goOn(const Answer &answer, const std::function<void()> &next)
    {
        if (answer.ending == Ending::Done)
            return next();
        qCInfo(logStorage) << "keychain: error" << answer.code;
        end(answer.ending == Ending::Refused ? KeychainAnswer::Refused : KeychainAnswer::Absent, "no");
    }

    void end(KeychainAnswer found, const char *why)
    {
        if (!m_answer)
            return;
        qCInfo(logStorage) << "keychain:" << why;
        const auto answer = std::exchange(m_answer, nullptr);
        deleteLater();
        answer(found);
    }

    std::function<void(KeychainAnswer)> m_answer;
    QString m_value;
};

} // namespace

void probeKeychain(QObject *context, std::function<void(KeychainAnswer)> answer)
{
    (new KeychainProbe(context, std::move(answer)))->begin();
}

} // namespace golive
