#pragma once

#include <QIODevice>

namespace golive::partner {

/// A request body that can be read once. Qt repeats a POST by itself, up to four times, when the answer is cut; it
/// cannot rewind a sequential device, so with this body it gives up instead (ContentReSendError).
class ReadOnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit ReadOnceBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 size() const override;
    qint64 bytesAvailable() const override;
    /// Qt tries to rewind before it repeats a request; "no" here is what stops it (QIODevice's own "no" also warns).
    bool seek(qint64) override { return false; }

Q_SIGNALS:
    /// The first bytes were handed over; Qt asks for them only when the connection stands.
    void taken();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace golive::partner
