#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace golive {

/// One line of JSON, written straight into bytes: an import writes hundreds of thousands of them. Empty text is left
/// out.
class DigestWriter
{
public:
    DigestWriter &add(std::string_view key, const QString &);
    DigestWriter &add(std::string_view key, const char *word) { return add(key, std::string_view(word)); }
    DigestWriter &add(std::string_view key, std::string_view word);
    DigestWriter &add(std::string_view key, qint64);
    DigestWriter &openList(std::string_view key);
    DigestWriter &closeList();
    DigestWriter &openItem();
    DigestWriter &closeItem();

    QByteArray take();

private:
    void key(std::string_view);
    void comma();

    QByteArray m_out{"{"};
};

} // namespace golive
