#include "ui/wording/clienttime.h"

#include "domain/facts/phonenumber.h"
#include "ui/wording/countryname.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

struct ClientZone
{
    QTimeZone zone;
    QString place;
};

class ClientTimeWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ClientTime)
public:
    static QString in(const QString &clock, const QString &place)
    {
        return tr("%1 in %2", "clock, place").arg(clock, place);
    }
    static QString on(const QString &day, const QString &clock)
    {
        return tr("%1, %2", "weekday, clock").arg(day, clock);
    }
    static QString yours(const QString &moment, const Tongue &tongue)
    {
        const Tongue::Words tr = tongue.words("golive::ui::ClientTime");
        return tr("%1 (your time)", "date and time, on the clock of whoever reads it").arg(moment);
    }
    /// Cities whose zone is named after them.
    static QString city(const QByteArray &zone)
    {
        if (zone == "America/Sao_Paulo")
            return tr("São Paulo");
        if (zone == "America/Manaus")
            return tr("Manaus");
        if (zone == "America/Rio_Branco")
            return tr("Rio Branco");
        if (zone == "America/Porto_Velho")
            return tr("Porto Velho");
        if (zone == "America/Boa_Vista")
            return tr("Boa Vista");
        if (zone == "America/Cuiaba")
            return tr("Cuiabá");
        if (zone == "America/Campo_Grande")
            return tr("Campo Grande");
        if (zone == "Europe/Madrid")
            return tr("Madrid");
        if (zone == "Europe/Lisbon")
            return tr("Lisbon");
        if (zone == "America/Santiago")
            return tr("Santiago");
        if (zone == "Pacific/Auckland")
            return tr("Auckland");
        return {};
    }
};

/// Brazil's area codes tell the state, and the state the zone (ANATEL's plan; tz database).
QByteArray zoneOfBrazil(const QString &e164)
{
    const QStringView area = QStringView(e164).mid(3, 2);
    if (area == u"92" || area == u"97")
        return "America/Manaus";
    if (area == u"68")
        return "America/Rio_Branco";
    if (area == u"69")
        return "America/Porto_Velho";
    if (area == u"95")
        return "America/Boa_Vista";
    if (area == u"65" || area == u"66")
        return "America/Cuiaba";
    if (area == u"67")
        return "America/Campo_Grande";
    return "America/Sao_Paulo";
}

/// Countries where all but some islands keep one time.
QByteArray mainZoneOf(const PhoneNumber &number)
{
    if (number.region == "BR"_L1)
        return zoneOfBrazil(number.e164);
    if (number.region == "ES"_L1)
        return "Europe/Madrid";
    if (number.region == "PT"_L1)
        return "Europe/Lisbon";
    if (number.region == "CL"_L1)
        return "America/Santiago";
    if (number.region == "NZ"_L1)
        return "Pacific/Auckland";
    return {};
}

std::optional<ClientZone> zoneOf(const PhoneNumber &number, const QDateTime &at)
{
    const QByteArray main = mainZoneOf(number);
    if (!main.isEmpty() && QTimeZone::isTimeZoneIdAvailable(main))
        return ClientZone{QTimeZone(main), ClientTimeWords::city(main)};
    const QLocale::Territory territory = QLocale::codeToTerritory(number.region);
    if (territory == QLocale::AnyTerritory)
        return std::nullopt;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds(territory);
    if (ids.isEmpty())
        return std::nullopt;
    const QTimeZone first(ids.first());
    const bool isOne = std::all_of(ids.begin(), ids.end(), [&](const QByteArray &id) {
        return QTimeZone(id).offsetFromUtc(at) == first.offsetFromUtc(at);
    });
    return isOne ? std::optional(ClientZone{first, countryName(number.region)}) : std::nullopt;
}

std::optional<ClientZone> zoneOf(const QString &number, const QDateTime &at)
{
    const auto parsed = parsePhoneNumber(number, {});
    return parsed ? zoneOf(*parsed, at) : std::nullopt;
}

} // namespace

QDateTime onClientsClock(Instant instant, const QString &number)
{
    const QDateTime here = localTime(instant);
    const auto client = zoneOf(number, here);
    return client ? here.toTimeZone(client->zone) : here;
}

QString momentForClient(Instant instant, const QString &number, const Tongue &tongue)
{
    const QDateTime here = localTime(instant);
    if (const auto client = zoneOf(number, here))
        return ClientTimeWords::yours(dateAndTime(here.toTimeZone(client->zone), tongue), tongue);
    const QDateTime fixed = here.toOffsetFromUtc(here.offsetFromUtc());
    return u"%1 (%2)"_s.arg(dateAndTime(fixed, tongue), fixed.timeZoneAbbreviation());
}

QString clientTimeText(Instant instant, const QString &number)
{
    const QDateTime here = localTime(instant);
    const auto client = zoneOf(number, here);
    if (!client || client->zone.offsetFromUtc(here) == here.offsetFromUtc())
        return {};
    const QDateTime there = here.toTimeZone(client->zone);
    const QString clock = QLocale().toString(there.time(), u"HH:mm"_s);
    const bool isOtherDay = there.date() != here.date();
    return ClientTimeWords::in(
        isOtherDay ? ClientTimeWords::on(QLocale().dayName(there.date().dayOfWeek()), clock) : clock, client->place);
}

} // namespace golive::ui
