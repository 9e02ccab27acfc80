#pragma once

#include "base/secret.h"
#include "httpguard/request.h"

#include <optional>

namespace golive::receiver {

/// Whether two texts are equal, in a time that tells nothing about where they differ.
bool isSameSecret(const QByteArray &given, const QByteArray &expected);

/// A header that every event must carry: Gupshup sends what a subscription's `meta` names.
class RequiredHeader
{
public:
    /// "Name: value"; nothing where it is not one.
    static std::optional<RequiredHeader> fromLine(const QString &line);

    bool isIn(const httpguard::Request &) const;

private:
    RequiredHeader(QByteArray name, Secret value) : m_name(std::move(name)), m_value(std::move(value)) {}

    QByteArray m_name;
    Secret m_value;
};

} // namespace golive::receiver
