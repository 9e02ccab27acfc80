#include "events/receiver/secretpath.h"

#include "platform/files/ownersalone.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

template <size_t Words> QByteArray randomText()
{
    std::array<quint32, Words> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

std::optional<Secret> readPath(const QString &file)
{
    QFile kept(file);
    return kept.open(QIODevice::ReadOnly) ? secretPathFrom(QString::fromUtf8(kept.read(1024)).trimmed()) : std::nullopt;
}

} // namespace

std::optional<Secret> secretPathFrom(const QString &given)
{
    QString path = given;
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool isPlain = std::all_of(path.cbegin(), path.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"-._~/").contains(c));
    });
    return path.isEmpty() || !isPlain ? std::nullopt : std::optional(Secret(path));
}

Result<std::optional<Secret>, QString> keptSecretPath(const QString &folder)
{
    const QString file = folder + u"/receiver-path"_s;
    if (!QFile::exists(file))
        return std::optional<Secret>();
    auto kept = readPath(file);
    if (!kept)
        return failure(QString(u"There is no address in "_s + file + u". Delete that file to do without it."_s));
    return kept;
}

Result<Secret, QString> keptReceiverKey(const QString &folder)
{
    const QString file = folder + u"/receiver-key"_s;
    // Shorter than what is made here is no key: half a file, or one that somebody has typed.
    const auto readKey = [&file] {
        const auto kept = readPath(file);
        return kept && kept->reveal().size() >= 64 ? kept : std::nullopt;
    };
    if (const auto kept = readKey())
        return *kept;
    if (QFile::exists(file))
        return failure(
            QString(u"There is no key in "_s + file +
                    u". Delete that file to have a new one made; every app's address is then another one."_s));
    // Written elsewhere first and then named, which fails where the name is taken: two first starts at once end up with
    // one key, and a start that is killed leaves no half of one.
    const QByteArray key = randomText<8>();
    const QString draft = file + u'-' + QString::fromLatin1(randomText<1>());
    QFile writing(draft);
    const bool isWritten = createForOwner(writing) && writing.write(key + '\n') == key.size() + 1 && writing.flush();
    writing.close();
    if (isWritten && QFile::rename(draft, file))
        return Secret(QString::fromLatin1(key));
    QFile::remove(draft);
    if (const auto kept = readKey())
        return *kept;
    return failure(QString(u"The key of this receiver cannot be kept in "_s + file));
}

} // namespace golive::receiver
