// Windows' credentials (wincred.h), of this person on this computer. One holds 2,560 bytes at most, a token may be
// longer: then pieces hold it, each a credential of its own, and the one by the key's name says which. They are changed
// by writing pieces of another name first: whoever is interrupted has the old value or the new one.
#include "platform/keychain/systemkeychain.h"

#include <QObject>
#include <QStringList>
#include <QUuid>

#include <cwchar>
#include <memory>

#include <windows.h>

#include <wincred.h>

using namespace Qt::Literals::StringLiterals;

namespace golive::systemkeychain {

namespace {

// CRED_MAX_CREDENTIAL_BLOB_SIZE is smaller in older headers.
constexpr qsizetype mostBytes = 2560;
// What a credential that is kept in pieces says of them: "golive-pieces NAME COUNT".
constexpr QLatin1StringView inPieces = "golive-pieces"_L1;

struct FreeCredential
{
    void operator()(void *credential) const { CredFree(credential); }
};

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// wine puts a text behind a value of an odd length, where Qt's way to measure one ends the program.
QString copied(const wchar_t *text)
{
    return text ? QString::fromWCharArray(text, static_cast<qsizetype>(wcslen(text))) : QString();
}

QString targetOf(const QString &service, const QString &key)
{
    return service + u'/' + key;
}

QString pieceOf(const QString &target, const QString &series, int piece)
{
    return target + u'#' + series + u'.' + QString::number(piece);
}

Answer answerOf(DWORD error)
{
    const int code = static_cast<int>(error);
    switch (error) {
    case ERROR_SUCCESS: return {Ending::Done, {}, code};
    case ERROR_NOT_FOUND: return {Ending::NoEntry, {}, code};
    case ERROR_ACCESS_DENIED:
    case ERROR_LOGON_FAILURE: return {Ending::Refused, {}, code};
    default: return {Ending::Failed, {}, code};
    }
}

struct Credential
{
    QByteArray value;
    QString comment;
};

/// The system's error where there is none.
DWORD readOne(const QString &target, Credential *found)
{
    PCREDENTIALW raw = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &raw))
        return GetLastError();
    const std::unique_ptr<CREDENTIALW, FreeCredential> credential(raw);
    found->value = QByteArray(reinterpret_cast<const char *>(raw->CredentialBlob),
                              static_cast<qsizetype>(raw->CredentialBlobSize));
    found->comment = copied(raw->Comment);
    return ERROR_SUCCESS;
}

DWORD writeOne(const QString &target, const QString &service, QByteArray value, QString comment)
{
    QString name = target;
    QString user = service;
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = reinterpret_cast<wchar_t *>(name.data());
    credential.UserName = reinterpret_cast<wchar_t *>(user.data());
    // Also an empty one: wine keeps the comment of before where none is given.
    credential.Comment = reinterpret_cast<wchar_t *>(comment.data());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(value.data());
    credential.CredentialBlobSize = static_cast<DWORD>(value.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    return CredWriteW(&credential, 0) ? ERROR_SUCCESS : GetLastError();
}

/// Those whose names begin so, but for `kept`. The system's error for the last one that stayed.
DWORD removeThose(const QString &beginning, const QString &kept)
{
    PCREDENTIALW *raw = nullptr;
    DWORD count = 0;
    if (!CredEnumerateW(wide(beginning + u'*'), 0, &count, &raw))
        return GetLastError();
    const std::unique_ptr<PCREDENTIALW, FreeCredential> credentials(raw);
    DWORD failure = ERROR_SUCCESS;
    for (DWORD index = 0; index < count; ++index) {
        const QString name = copied(raw[index]->TargetName);
        if ((kept.isEmpty() || !name.startsWith(kept)) && !CredDeleteW(wide(name), CRED_TYPE_GENERIC, 0))
            failure = GetLastError();
    }
    return failure;
}

/// All pieces of this target but those of one series, with what an interrupted change left.
void removePieces(const QString &target, const QString &keptSeries)
{
    const QString pieces = target + u'#';
    removeThose(pieces, keptSeries.isEmpty() ? QString() : pieces + keptSeries + u'.');
}

Answer readNow(const QString &target)
{
    Credential head;
    if (const DWORD error = readOne(target, &head))
        return answerOf(error);
    const QStringList words = head.comment.split(u' ');
    if (words.first() != inPieces || words.size() != 3)
        return {Ending::Done, QString::fromUtf8(head.value), 0};
    QByteArray whole;
    for (int piece = 0; piece < words[2].toInt(); ++piece) {
        Credential part;
        if (const DWORD error = readOne(pieceOf(target, words[1], piece), &part))
            return answerOf(error);
        whole += part.value;
    }
    return {Ending::Done, QString::fromUtf8(whole), 0};
}

Answer writeNow(const QString &service, const QString &target, const QString &text)
{
    const QByteArray value = text.toUtf8();
    if (value.size() <= mostBytes) {
        const DWORD error = writeOne(target, service, value, {});
        if (!error)
            removePieces(target, {});
        return answerOf(error);
    }
    const QString series = QUuid::createUuid().toString(QUuid::Id128).first(8);
    int pieces = 0;
    for (qsizetype from = 0; from < value.size(); from += mostBytes, ++pieces) {
        const DWORD error = writeOne(pieceOf(target, series, pieces), service, value.mid(from, mostBytes), {});
        if (error)
            return answerOf(error);
    }
    const DWORD error = writeOne(target, service, {}, u"%1 %2 %3"_s.arg(inPieces, series).arg(pieces));
    if (!error)
        removePieces(target, series);
    return answerOf(error);
}

Answer removeNow(const QString &target)
{
    const DWORD error = CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0) ? ERROR_SUCCESS : GetLastError();
    removePieces(target, {});
    return answerOf(error);
}

/// Windows answers at once, and asks nobody; whoever asks is answered later all the same.
void later(QObject *context, std::function<void(const Answer &)> answer, const Answer &found)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), found] { answer(found); }, Qt::QueuedConnection);
}

} // namespace

void read(const QString &service, const QString &key, QObject *context, std::function<void(const Answer &)> answer)
{
    later(context, std::move(answer), readNow(targetOf(service, key)));
}

void write(const QString &service, const QString &key, const QString &value, QObject *context,
           std::function<void(const Answer &)> answer)
{
    later(context, std::move(answer), writeNow(service, targetOf(service, key), value));
}

void remove(const QString &service, const QString &key, QObject *context, std::function<void(const Answer &)> answer)
{
    later(context, std::move(answer), removeNow(targetOf(service, key)));
}

Ending removeAll(const QString &service)
{
    return answerOf(removeThose(service + u'/', {})).ending;
}

} // namespace golive::systemkeychain
