#include "events/receiver/secretpath.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray randomPath()
{
    std::array<quint32, 4> bits{};
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

Result<Secret, QString> keptSecretPath(const QString &folder)
{
    const QString file = folder + u"/receiver-path"_s;
    if (const auto kept = readPath(file))
        return *kept;
    if (QFile::exists(file))
        return failure(QString(u"There is no address in "_s + file + u". Delete that file to have a new one made."_s));
    // Written elsewhere first and then named, which fails where the name is taken: two first starts at once end up with
    // one address, and a start that is killed leaves no half of one.
    const QByteArray path = randomPath();
    const QString draft = file + u'-' + QString::fromLatin1(randomPath().left(8));
    QFile writing(draft);
    const bool isWritten = writing.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
                           writing.write(path + '\n') == path.size() + 1 && writing.flush();
    writing.close();
    if (isWritten && QFile::rename(draft, file))
        return Secret(QString::fromLatin1(path));
    QFile::remove(draft);
    if (const auto kept = readPath(file))
        return *kept;
    return failure(QString(u"The address of this receiver cannot be kept in "_s + file));
}

} // namespace golive::receiver
