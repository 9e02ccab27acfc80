#include "domain/bulk/bulkheader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// Small letters and digits alone: "E-mail do contato" is "emaildocontato".
QString foldedName(const QString &name)
{
    QString result;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

// The first of each is what is written back. "Country" is in none: where a client is says nothing of where its data is
// to lie.
const QHash<QString, BulkColumn> &namesOfColumns()
{
    static const QHash<QString, BulkColumn> names = [] {
        QHash<QString, BulkColumn> read;
        const auto add = [&read](BulkColumn column, const QString &list) {
            const QStringList all = list.split(u' ');
            for (const QString &one : all)
                read.insert(one, column);
        };
        add(BulkColumn::Name, u"name client clientname customer company business businessname nome cliente empresa "
                              "nomedocliente nomedaempresa razaosocial nomefantasia nombre nombredelcliente negocio "
                              "nombredelnegocio nombredelaempresa razonsocial"_s);
        add(BulkColumn::Reference, u"reference ref clientreference ourreference code clientid customerid referencia "
                                   "codigo codigodocliente codigodelcliente idcliente"_s);
        add(BulkColumn::Number,
            u"number phone phonenumber telephone mobile whatsapp whatsappnumber whatsappphone numero "
            "telefone fone celular tel telefono movil numerodewhatsapp numerowhatsapp "
            "numerodotelefone numerodetelefone numerodocelular numerodetelefono whatsappbusiness"_s);
        add(BulkColumn::Contact,
            u"contact contactname contactperson person contato nomedocontato pessoadecontato "
            "responsavel contacto nombredelcontacto nombredecontacto personadecontacto responsable"_s);
        add(BulkColumn::Email, u"email mail emailaddress contactemail emaildocontato emaildecontato correo "
                               "correoelectronico emaildelcontacto emaildecontacto enderecodeemail"_s);
        add(BulkColumn::Region, u"region storageregion dataregion regiao regiaodearmazenamento regiaodosdados "
                                "regiondealmacenamiento regiondedatos"_s);
        add(BulkColumn::Language, u"language lang locale idioma lingua linguagem lengua lenguaje"_s);
        add(BulkColumn::App, u"app appname gupshupapp nomedoapp nombredelapp nombredelaapp"_s);
        return read;
    }();
    return names;
}

bool isLikeAClients(const QString &cell)
{
    const auto digits = std::count_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= 6 || cell.contains(u'@');
}

} // namespace

std::optional<BulkColumn> bulkColumnNamed(const QString &name)
{
    const auto found = namesOfColumns().constFind(foldedName(name));
    return found == namesOfColumns().constEnd() ? std::nullopt : std::optional(*found);
}

bool isBulkHeader(const QStringList &cells)
{
    return std::none_of(cells.cbegin(), cells.cend(), isLikeAClients) &&
           std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return bulkColumnNamed(cell); });
}

QString bulkColumnName(BulkColumn column)
{
    switch (column) {
    case BulkColumn::Name: return u"name"_s;
    case BulkColumn::Reference: return u"reference"_s;
    case BulkColumn::Number: return u"number"_s;
    case BulkColumn::Contact: return u"contact"_s;
    case BulkColumn::Email: return u"email"_s;
    case BulkColumn::Region: return u"region"_s;
    case BulkColumn::Language: return u"language"_s;
    case BulkColumn::App: return u"app"_s;
    }
    return {};
}

} // namespace golive
