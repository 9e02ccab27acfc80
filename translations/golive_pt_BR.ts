<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>golive::programs::Application</name>
    <message>
        <source>There is no scenario &apos;%1&apos;. There are: %2</source>
        <translation>O cenário &apos;%1&apos; não existe. Existem: %2</translation>
    </message>
    <message>
        <source>The practice partner could not be started: %1</source>
        <translation>Não foi possível iniciar o parceiro de treino: %1</translation>
    </message>
    <message>
        <source>The partner&apos;s address cannot be used: %1</source>
        <translation>O endereço do parceiro não pode ser usado: %1</translation>
    </message>
    <message>
        <source>The practice phone&apos;s screen</source>
        <translation>Tela do celular de treino</translation>
    </message>
    <message>
        <source>The link leads to %1. Is that your provider&apos;s address?</source>
        <translation>O link leva a %1. É o endereço do seu provedor?</translation>
    </message>
    <message>
        <source>Golive cannot be started at log-in: %1</source>
        <translation>O Golive não pode abrir junto com o computador: %1</translation>
    </message>
    <message>
        <source>Quit Golive?</source>
        <translation>Sair do Golive?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>You are signed out: the client secret and the partner token are forgotten, in this computer&apos;s keychain as well. Numbers that are on their way are still looked after, each with its app&apos;s own token.</source>
        <translation>Você saiu: o segredo (client secret) e o token de parceiro foram apagados, também do chaveiro de senhas deste computador. O Golive continua cuidando dos números em andamento, cada um com o token do próprio app.</translation>
    </message>
    <message>
        <source>This window will not notice when Golive is started again or when a set-up file is opened. Open set-up files from the window&apos;s own start page; or quit, remove what stands in the way, and start Golive again. The reason: %1</source>
        <translation>Esta janela não vai perceber quando o Golive for aberto de novo ou quando um arquivo de configuração for aberto. Abra os arquivos de configuração pela página inicial da própria janela; ou saia, remova o que está no caminho e abra o Golive outra vez. O motivo: %1</translation>
    </message>
    <message>
        <source>What a finished Facebook sign-up left on this computer could not be deleted. Please delete this folder: %1</source>
        <translation>Não foi possível apagar o que um cadastro concluído no Facebook deixou neste computador. Apague esta pasta: %1</translation>
    </message>
    <message>
        <source>Facebook leads to %1, where companies log in. Does your company log in there?</source>
        <translation>O Facebook leva a %1, onde empresas fazem login. Sua empresa faz login ali?</translation>
    </message>
    <message>
        <source>Something that your organisation set for Golive is not in force. Please tell whoever looks after this computer, who sees all of it by “golivectl policy”. The first: %1</source>
        <translation>Algo que a sua organização definiu para o Golive está fora de vigor. Avise quem cuida deste computador: “golivectl policy” mostra tudo. O primeiro: %1</translation>
    </message>
    <message>
        <source>The password for your team&apos;s server could not be kept in the keychain. Golive asks for it again when it is started.</source>
        <translation>Não foi possível guardar no chaveiro a senha do servidor da sua equipe. O Golive vai pedi-la de novo quando for iniciado.</translation>
    </message>
</context>
<context>
    <name>golive::programs::Background</name>
    <message>
        <source>Golive goes on</source>
        <translation>O Golive continua</translation>
    </message>
    <message>
        <source>Golive waits for a number to go live, to ask for its chats in time.</source>
        <translation>O Golive espera um número entrar no ar para pedir as conversas a tempo.</translation>
    </message>
    <message>
        <source>It looks after your set-ups from the tray, and asks for the chats when it is time. To end it, choose “Quit Golive” there.</source>
        <translation>Ele cuida das suas configurações pela bandeja e pede as conversas na hora certa. Para encerrar, escolha “Sair do Golive” ali.</translation>
    </message>
</context>
<context>
    <name>golive::programs::ActionController</name>
    <message>
        <source>Practice could not be started.</source>
        <translation>Não foi possível iniciar o treino.</translation>
    </message>
    <message>
        <source>The address of this page is not published. Gupshup&apos;s guide opens instead: the link stands there.</source>
        <translation>O endereço desta página não é público. O guia da Gupshup abre no lugar dela: o link está lá.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas da web (*.html)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Não foi possível salvar o relatório.</translation>
    </message>
    <message>
        <source>Save the end of the 24 hours</source>
        <translation>Salvar o fim das 24 horas</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Salvar o lembrete</translation>
    </message>
    <message>
        <source>There is nothing to be saved yet.</source>
        <translation>Ainda não há nada para salvar.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Arquivos de calendário (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo de calendário.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <source>Save the clients</source>
        <translation>Salvar os clientes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>A tabela não pôde ser salva.</translation>
    </message>
</context>
<context>
    <name>golive::programs::PracticePhoneWindow</name>
    <message>
        <source>Practice phone</source>
        <translation>Celular de treino</translation>
    </message>
</context>
<context>
    <name>golive::programs::SignUpController</name>
    <message>
        <source>The sign-up page</source>
        <translation>A página de cadastro</translation>
    </message>
    <message>
        <source>The Facebook window</source>
        <translation>A janela do Facebook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This page comes from %1</source>
        <translation>Esta página vem de %1</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Não segura</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>golive::programs::StoreProgram</name>
    <message>
        <source>Say which store is meant: --store postgresql://HOST/DATABASE.</source>
        <translation>Diga qual é o servidor: --store postgresql://HOST/DATABASE.</translation>
    </message>
    <message>
        <source>%1 is prepared.</source>
        <translation>%1 está preparado.</translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>Não foi possível mudar %1: %2</translation>
    </message>
    <message>
        <source>%1 is decided for: calls are made again.</source>
        <translation>%1 foi aceito: os pedidos voltam a ser feitos.</translation>
    </message>
    <message>
        <source>It is the server that was decided for.</source>
        <translation>É o servidor que foi aceito.</translation>
    </message>
    <message>
        <source>It has taken another server&apos;s place, and calls that were made may be missing in it. None is made until you decide for it: golivectl store accept.</source>
        <translation>Ele tomou o lugar de outro servidor, e pedidos já feitos podem faltar nele. Nenhum é feito até você decidir por ele: golivectl store accept.</translation>
    </message>
    <message>
        <source>It is of a newer Golive. Use that one.</source>
        <translation>É de um Golive mais novo. Use esse.</translation>
    </message>
    <message>
        <source>The server answers, and lets you in.</source>
        <translation>O servidor responde e deixa você entrar.</translation>
    </message>
    <message>
        <source>Its version is new enough.</source>
        <translation>A versão dele serve.</translation>
    </message>
    <message>
        <source>It keeps every letter.</source>
        <translation>Ele guarda todas as letras.</translation>
    </message>
    <message>
        <source>It takes changes.</source>
        <translation>Ele aceita mudanças.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server is who it says.</source>
        <translation>A conexão é criptografada, e o servidor é quem diz ser.</translation>
    </message>
    <message>
        <source>What it has taken is on its disk.</source>
        <translation>O que ele recebeu está no disco dele.</translation>
    </message>
    <message>
        <source>Its tables are of this Golive.</source>
        <translation>As tabelas são deste Golive.</translation>
    </message>
    <message>
        <source>None of its tables is missing.</source>
        <translation>Não falta nenhuma das tabelas.</translation>
    </message>
    <message>
        <source>You may read and write there.</source>
        <translation>Você pode ler e gravar ali.</translation>
    </message>
    <message>
        <source>The server does not answer, or does not let you in.</source>
        <translation>O servidor não responde ou não deixa você entrar.</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or later is needed.</source>
        <translation>É preciso o PostgreSQL 13 ou mais novo.</translation>
    </message>
    <message>
        <source>The database&apos;s encoding has to be UTF8.</source>
        <translation>A codificação do banco de dados precisa ser UTF8.</translation>
    </message>
    <message>
        <source>It is a copy that follows another server. Use that one&apos;s address.</source>
        <translation>É uma cópia que segue outro servidor. Use o endereço dele.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>What it has taken may be lost when it loses power, and a call be made twice. Set these in its postgresql.conf to on.</source>
        <translation>O que ele recebeu pode se perder quando faltar energia, e um pedido pode ser feito duas vezes. No postgresql.conf dele, defina isto como on.</translation>
    </message>
    <message>
        <source>Its tables are missing or of another Golive: golivectl store prepare makes them.</source>
        <translation>As tabelas faltam ou são de outro Golive: golivectl store prepare as cria.</translation>
    </message>
    <message>
        <source>Tables are missing. If another store has taken over from this one, use that one; else ask whoever looks after it to bring them back from a back-up.</source>
        <translation>Faltam tabelas. Se outro lugar recebeu tudo deste, use esse outro; senão, peça a quem cuida do servidor que as traga de volta de um backup.</translation>
    </message>
    <message>
        <source>You may not read and write all of its tables. Ask whoever looks after it.</source>
        <translation>Você não pode ler e gravar em todas as tabelas. Fale com quem cuida do servidor.</translation>
    </message>
    <message>
        <source>%1 has taken over from %2: %3 (set-ups) and %4 (calls in the ledger). Use it from now on: %2 makes no calls any more.</source>
        <translation>%1 recebeu tudo de %2: %3 (configurações) e %4 (pedidos no registro). Use-o de agora em diante: %2 não faz mais pedidos.</translation>
    </message>
    <message>
        <source>What had been received from Gupshup came along: %1 (entries).</source>
        <translation>O que já tinha sido recebido do Gupshup veio junto: %1 (entradas).</translation>
    </message>
    <message>
        <source>What had been received from Gupshup did not come along: %1. Copy once more to take it over.</source>
        <translation>O que já tinha sido recebido do Gupshup não veio junto: %1. Copie mais uma vez para trazê-lo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar em %1: %2</translation>
    </message>
    <message>
        <source>%1 keeps set-ups or calls already. Only an empty store can take over another one.</source>
        <translation>%1 já guarda configurações ou pedidos. Só um lugar vazio pode receber outro.</translation>
    </message>
    <message>
        <source>Not everything arrived in %1, so nothing was kept there.</source>
        <translation>Nem tudo chegou em %1; por isso, nada ficou guardado ali.</translation>
    </message>
    <message>
        <source>It is not known whether everything arrived. Until it is, %1 makes no calls: copy once more.</source>
        <translation>Não se sabe se tudo chegou. Até saber, %1 não faz pedidos: copie mais uma vez.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to take over.</source>
        <translation>Não há nada em %1 para receber.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>No password was given, so nothing was changed.</source>
        <translation>Nenhuma senha foi dada, então nada mudou.</translation>
    </message>
    <message>
        <source>%1 does not take it, so it was not kept. (%2)</source>
        <translation>%1 não aceita essa senha, então ela não foi guardada. (%2)</translation>
    </message>
    <message>
        <source>The password for %1 is kept in the keychain.</source>
        <translation>A senha de %1 está guardada no chaveiro.</translation>
    </message>
    <message>
        <source>It could not be tried: %1</source>
        <translation>Não foi possível testá-la: %1</translation>
    </message>
    <message>
        <source>It does not count yet: the one of %1 goes before it. Remove that one.</source>
        <translation>Ela ainda não vale: a de %1 vem antes. Remova aquela.</translation>
    </message>
    <message>
        <source>the PostgreSQL password file</source>
        <translation>arquivo de senhas do PostgreSQL</translation>
    </message>
    <message>
        <source>The password for %1 is no longer in the keychain.</source>
        <translation>A senha de %1 não está mais no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain holds no password for %1.</source>
        <translation>O chaveiro não tem nenhuma senha de %1.</translation>
    </message>
    <message>
        <source>The keychain did not let it happen. It may be locked: unlock it and try again.</source>
        <translation>O chaveiro não permitiu. Talvez esteja bloqueado: desbloqueie e tente de novo.</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was changed. Use the PostgreSQL password file, or a service&apos;s credential.</source>
        <translation>Não há chaveiro aqui, então nada mudou. Use o arquivo de senhas do PostgreSQL ou a credencial de um serviço.</translation>
    </message>
    <message>
        <source>The server does not let you in. Ask whoever looks after it.</source>
        <translation>O servidor não deixa você entrar. Fale com quem cuida dele.</translation>
    </message>
</context>
<context>
    <name>golive::programs::SystemTray</name>
    <message>
        <source>Open Golive</source>
        <translation>Abrir o Golive</translation>
    </message>
    <message>
        <source>Start Golive when I log in</source>
        <translation>Abrir o Golive junto com o computador</translation>
    </message>
    <message>
        <source>Quit Golive</source>
        <translation>Sair do Golive</translation>
    </message>
</context>
<context>
    <name>golive::ui::AnswerButtons</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer: question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::AppChoice</name>
    <message>
        <source>Search for an app</source>
        <translation>Procurar um app</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Procurar por nome ou número</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>This account has no apps yet. Create one below.</source>
        <translation>Esta conta ainda não tem apps. Crie um abaixo.</translation>
    </message>
    <message>
        <source>No app matches.</source>
        <translation>Nenhum app encontrado.</translation>
    </message>
    <message>
        <source>has another number: %1</source>
        <translation>tem outro número: %1</translation>
    </message>
    <message>
        <source>live · %1</source>
        <comment>phone number</comment>
        <translation>no ar · %1</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>ainda sem número</translation>
    </message>
</context>
<context>
    <name>golive::ui::AppTokenForm</name>
    <message>
        <source>The app&apos;s token, if you have it</source>
        <translation>O token do app, se você tiver</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>Token do app</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>&amp;ID do app</translation>
    </message>
    <message>
        <source>App &amp;token</source>
        <translation>&amp;Token do app</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que foi digitado</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>With it Golive watches the set-up and asks for the chats by itself. Without it, it tells you when and how.</source>
        <translation>Com ele, o Golive acompanha a configuração e pede as conversas sozinho. Sem ele, diz a você quando e como.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ArmingPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>title: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::ArmingText</name>
    <message>
        <source>Start the copying by itself as soon as the number is live</source>
        <translation>Iniciar a cópia automaticamente assim que o número estiver no ar</translation>
    </message>
    <message>
        <source>Golive asks for the contacts first and then for the chats, once each. Nobody needs to sit here.</source>
        <translation>O Golive pede primeiro os contatos e depois as conversas, uma vez cada. Ninguém precisa ficar aqui.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>Começa sozinho.</translation>
    </message>
    <message>
        <source>Nothing is left to start.</source>
        <translation>Não falta iniciar nada.</translation>
    </message>
    <message>
        <source>From here it is only watched: without the app&apos;s token Golive cannot start it.</source>
        <translation>Daqui dá só para acompanhar: sem o token do app, o Golive não pode iniciar a cópia.</translation>
    </message>
    <message>
        <source>You start it yourself, on the page “Set up and chats”, within 24 hours after Facebook is finished.</source>
        <translation>Você mesmo inicia, na página “Configuração e conversas”, em até 24 horas depois que o Facebook terminar.</translation>
    </message>
    <message>
        <source>It is held back: nobody would hear the chats arrive.</source>
        <translation>Está em espera: ninguém receberia as conversas.</translation>
    </message>
    <message>
        <source>It is held back: pause the bot first, then answer here that it is paused.</source>
        <translation>Está em espera: pause o robô primeiro e depois responda aqui que ele está pausado.</translation>
    </message>
    <message>
        <source>It is held back: say on “Set up and chats” first whether anybody has asked for the chats before.</source>
        <translation>Está em espera: diga antes, em “Configuração e conversas”, se alguém já pediu as conversas.</translation>
    </message>
    <message>
        <source>It waits until Facebook is finished once more.</source>
        <translation>Espera o Facebook terminar mais uma vez.</translation>
    </message>
    <message>
        <source>copying starts by itself</source>
        <translation>a cópia começa sozinha</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>só acompanhando</translation>
    </message>
    <message>
        <source>copying is started by hand</source>
        <translation>a cópia é iniciada à mão</translation>
    </message>
    <message>
        <source>copying held: nobody listens</source>
        <translation>cópia em espera: ninguém está recebendo</translation>
    </message>
    <message>
        <source>copying held: pause the bot</source>
        <translation>cópia em espera: pause o robô</translation>
    </message>
    <message>
        <source>copying held: asked for before?</source>
        <translation>cópia em espera: já foi pedida?</translation>
    </message>
    <message>
        <source>waits for a new start</source>
        <translation>espera um novo começo</translation>
    </message>
    <message>
        <source>Does the system that receives the chats know that old chats are old?</source>
        <translation>O sistema que recebe as conversas sabe que as antigas são antigas?</translation>
    </message>
    <message>
        <source>Does the system at %1 know that old chats are old?</source>
        <translation>O sistema em %1 sabe que as conversas antigas são antigas?</translation>
    </message>
    <message>
        <source>A bot may reply to months-old messages: pause it first.</source>
        <translation>Um robô pode responder a mensagens de meses atrás: pause-o antes.</translation>
    </message>
    <message>
        <source>Yes, it knows, or the bot is paused</source>
        <translation>Sim, ele sabe, ou o robô está pausado</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Não, ou não tenho certeza</translation>
    </message>
    <message>
        <source>Nobody replies automatically there</source>
        <translation>Lá nada responde automaticamente</translation>
    </message>
    <message>
        <source>The automatic start is held back until then. Ask whoever runs the system, pause the bot, then answer “Yes”. You can go on meanwhile.</source>
        <translation>Até lá, o início automático fica em espera. Fale com quem cuida do sistema, pause o robô e depois responda “Sim”. Enquanto isso, você pode continuar.</translation>
    </message>
    <message>
        <source>If an answer from Gupshup gets lost</source>
        <translation>Se uma resposta da Gupshup se perder</translation>
    </message>
    <message>
        <source>A call may leave and its answer never come back. Golive then waits for the chats themselves. If nothing has arrived when 2 hours are left:</source>
        <translation>Um pedido pode sair e a resposta nunca voltar. O Golive então espera as próprias conversas. Se nada tiver chegado quando faltarem 2 horas:</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Pedir mais uma vez</translation>
    </message>
    <message>
        <source>Nothing is asked twice. If the first call never arrived, the chats are lost.</source>
        <translation>Nada é pedido duas vezes. Se o primeiro pedido nunca chegou, as conversas se perdem.</translation>
    </message>
    <message>
        <source>Meta documents that it refuses a second request (2593107). One user reported that the phone app was upset by it.</source>
        <translation>A Meta documenta que recusa um segundo pedido (2593107). Uma pessoa relatou que isso atrapalhou o aplicativo do celular.</translation>
    </message>
    <message>
        <source>Keep WhatsApp Business open on the phone, on Wi-Fi and charging.</source>
        <translation>Deixe o WhatsApp Business aberto no celular, no Wi-Fi e carregando.</translation>
    </message>
</context>
<context>
    <name>golive::ui::Board</name>
    <message>
        <source>Search for a client</source>
        <translation>Procurar um cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Mostrar todos os clientes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Each client whose number you take live stands here: who has to act, until when, and what came of it. Begin with the first one.</source>
        <translation>Aqui fica cada cliente cujo número você coloca no ar: quem precisa agir, até quando, e o que aconteceu. Comece com o primeiro.</translation>
    </message>
    <message>
        <source>Search by name, reference, number or e-mail</source>
        <translation>Buscar por nome, referência, número ou e-mail</translation>
    </message>
    <message>
        <source>No client is found.</source>
        <translation>Nenhum cliente encontrado.</translation>
    </message>
    <message>
        <source>%1 of %2 clients are shown.</source>
        <translation>Mostrando %1 de %2 clientes.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Clients whose 24 hours run were left in the list. Archive them one by one.</source>
        <translation>Os clientes com as 24 horas em andamento ficaram na lista. Arquive um de cada vez.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar para alguém</translation>
    </message>
    <message>
        <source>Who is to handle it from now on? Leave it empty for nobody in particular.</source>
        <translation>Quem vai cuidar a partir de agora? Deixe vazio se não for ninguém em especial.</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Seus clientes</translation>
    </message>
    <message>
        <source>By what name do you handle clients? Your colleagues see it.</source>
        <translation>Com que nome você atende os clientes? Seus colegas veem esse nome.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Check at Gupshup now</source>
        <translation>Verificar agora na Gupshup</translation>
    </message>
    <message>
        <source>Hand over to somebody</source>
        <translation>Passar para alguém</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabela</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>%1 clients are here, the others are still being read.</source>
        <translation>%1 clientes estão aqui; os outros ainda estão sendo lidos.</translation>
    </message>
    <message>
        <source>Clients: %1</source>
        <translation>Clientes: %1</translation>
    </message>
    <message>
        <source>Many new clients at once</source>
        <translation>Vários clientes novos de uma vez</translation>
    </message>
    <message>
        <source>Remind the owners</source>
        <translation>Lembrar os donos</translation>
    </message>
    <message>
        <source>Remind the owner</source>
        <translation>Lembrar o dono</translation>
    </message>
    <message>
        <source>What new clients begin with</source>
        <translation>Com o que novos clientes começam</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardChipRow</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>chip; how many</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardDetailsPane</name>
    <message>
        <source>Your reference</source>
        <translation>Sua referência</translation>
    </message>
    <message>
        <source>The chosen client</source>
        <translation>O cliente escolhido</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>%1 clients are chosen</source>
        <translation>%1 clientes escolhidos</translation>
    </message>
    <message>
        <source>No client is chosen</source>
        <translation>Nenhum cliente escolhido</translation>
    </message>
    <message>
        <source>Choose one to see what matters now.</source>
        <translation>Escolha um para ver o que importa agora.</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>opened, or how long it lasts</comment>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>name, e-mail address</comment>
        <translation>Dono do negócio: %1</translation>
    </message>
    <message>
        <source>Handled by %1</source>
        <translation>Atendido por %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Arquivar %1</translation>
    </message>
    <message>
        <source>Bring %1 back to the list</source>
        <translation>Trazer %1 de volta para a lista</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar para alguém</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Look after it here</source>
        <translation>Cuidar por aqui</translation>
    </message>
    <message>
        <source>Remind the owner</source>
        <translation>Lembrar o dono</translation>
    </message>
    <message>
        <source>Remind the owners</source>
        <translation>Lembrar os donos</translation>
    </message>
    <message>
        <source>To remind the owner of: %1</source>
        <comment>what is awaited of him, as a sentence</comment>
        <translation>Lembrar o dono: %1</translation>
    </message>
    <message>
        <source>This client cannot be read now</source>
        <translation>Não dá para ler este cliente agora</translation>
    </message>
    <message>
        <source>The store does not give out what is kept of it. Nothing is lost; Golive tries again by itself.</source>
        <translation>O que está guardado sobre ele não pode ser lido. Nada se perdeu; o Golive tenta de novo sozinho.</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardKeys</name>
    <message>
        <source>Keys of the board</source>
        <translation>Teclas do quadro</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>From the search to the clients</source>
        <translation>Da procura para os clientes</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Limpar a procura</translation>
    </message>
    <message>
        <source>Go on with the client</source>
        <translation>Continuar com o cliente</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Choose several clients</source>
        <translation>Escolher vários clientes</translation>
    </message>
    <message>
        <source>Archive what is chosen</source>
        <translation>Arquivar os escolhidos</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Check what is chosen at Gupshup now</source>
        <translation>Verificar agora os escolhidos na Gupshup</translation>
    </message>
    <message>
        <source>Export what is chosen, or all that is shown</source>
        <translation>Exportar os escolhidos, ou todos os que aparecem</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta folha</translation>
    </message>
    <message>
        <source>Remind the owner</source>
        <translation>Lembrar o dono</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>To an open client, from anywhere</source>
        <translation>Ir a um cliente aberto, de qualquer lugar</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Voltar ao quadro</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardStory</name>
    <message>
        <source>A note for your colleagues</source>
        <translation>Uma nota para os colegas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Adicionar a nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The note could not be kept. It still stands in the field: please try again in a moment.</source>
        <translation>Não foi possível guardar a nota. Ela continua no campo: tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>note; who; when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>when; what happened; who</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardTable</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardText</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quem age</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Quem cuida</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>Id do app</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>At this stage for</source>
        <translation>Nesta etapa há</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts</comment>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>who acts</comment>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Gupshup</source>
        <comment>who acts</comment>
        <translation>Gupshup</translation>
    </message>
    <message>
        <source>Meta</source>
        <comment>who acts</comment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>It is our turn</source>
        <translation>É a nossa vez</translation>
    </message>
    <message>
        <source>The owner has not opened the link yet</source>
        <translation>O dono do negócio ainda não abriu o link</translation>
    </message>
    <message>
        <source>The owner has to act</source>
        <translation>O dono do negócio precisa agir</translation>
    </message>
    <message>
        <source>Gupshup is at work</source>
        <translation>A Gupshup está trabalhando</translation>
    </message>
    <message>
        <source>Meta sends the chats</source>
        <translation>A Meta envia as conversas</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>Nada a fazer agora</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Too late for the chats</source>
        <translation>Tarde demais para as conversas</translation>
    </message>
    <message>
        <source>Number not selected</source>
        <translation>Número não selecionado</translation>
    </message>
    <message>
        <source>Live, chats not asked for</source>
        <translation>No ar, conversas não pedidas</translation>
    </message>
    <message>
        <source>Setting up failed</source>
        <translation>A configuração falhou</translation>
    </message>
    <message>
        <source>Sign in to look</source>
        <translation>Entre para verificar</translation>
    </message>
    <message>
        <source>Not reached for long</source>
        <translation>Sem resposta há muito tempo</translation>
    </message>
    <message>
        <source>Taken off the phone</source>
        <translation>Retirado do celular</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Sem pedido</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido feito</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Tarde demais</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>looked after</comment>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>By nobody</source>
        <comment>looked after</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>weekday, clock</comment>
        <translation>Encerrado: %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <comment>so long; weekday, clock</comment>
        <translation>Tempo restante: %1, até %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>two or more</comment>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Expired, never opened</source>
        <translation>Vencido, nunca aberto</translation>
    </message>
    <message>
        <source>Not opened, %1 left</source>
        <comment>so long</comment>
        <translation>Não aberto, vale por %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>so long</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Needs us</source>
        <translation>Nossa vez</translation>
    </message>
    <message>
        <source>Owner&apos;s turn</source>
        <translation>Vez do dono</translation>
    </message>
    <message>
        <source>24 hours run</source>
        <translation>24 horas em andamento</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <comment>chip: clients</comment>
        <translation>Desconectados</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>Without guard</source>
        <translation>Sem ninguém cuidando</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Clients for whom one of us has to do something.</source>
        <translation>Clientes para os quais um de nós precisa fazer algo.</translation>
    </message>
    <message>
        <source>Clients whose owner has to act, on Facebook or on the phone.</source>
        <translation>Clientes cujo dono precisa agir, no Facebook ou no celular.</translation>
    </message>
    <message>
        <source>Clients whose 24 hours run.</source>
        <translation>Clientes com as 24 horas em andamento.</translation>
    </message>
    <message>
        <source>Clients whose contacts or chats were not asked for in time.</source>
        <translation>Clientes cujos contatos ou conversas não foram pedidos a tempo.</translation>
    </message>
    <message>
        <source>Clients whose number is live.</source>
        <translation>Clientes cujo número está no ar.</translation>
    </message>
    <message>
        <source>Clients whose number has left, or is about to.</source>
        <translation>Clientes cujo número saiu, ou está para sair.</translation>
    </message>
    <message>
        <source>Clients that you handle.</source>
        <translation>Clientes que você atende.</translation>
    </message>
    <message>
        <source>Clients after whom nobody looks: somebody has to sign in.</source>
        <translation>Clientes de que ninguém cuida: alguém precisa entrar.</translation>
    </message>
    <message>
        <source>Clients that were put away.</source>
        <translation>Clientes guardados à parte.</translation>
    </message>
    <message>
        <source>Clients for whom nothing is left to do.</source>
        <translation>Clientes para os quais não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>so long</comment>
        <translation>Restam %1</translation>
    </message>
    <message>
        <source>Checking at Gupshup: %1 of %2</source>
        <translation>Verificando na Gupshup: %1 de %2</translation>
    </message>
    <message>
        <source>Checked at Gupshup: %1 of %2.</source>
        <translation>Verificados na Gupshup: %1 de %2.</translation>
    </message>
    <message>
        <source>Gupshup could not be asked, or did not tell: %1.</source>
        <translation>A Gupshup não pôde ser consultada, ou não respondeu: %1.</translation>
    </message>
    <message>
        <source>Nobody here is signed in for them, or they have no app yet: %1.</source>
        <translation>Ninguém entrou aqui para eles, ou ainda não têm app: %1.</translation>
    </message>
    <message>
        <source>Gupshup has to act</source>
        <translation>A Gupshup precisa agir</translation>
    </message>
    <message>
        <source>Meta has to act</source>
        <translation>A Meta precisa agir</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>Não consegue enviar</translation>
    </message>
    <message>
        <source>Sending limited</source>
        <translation>Envio limitado</translation>
    </message>
    <message>
        <source>Phone app not opened</source>
        <translation>Aplicativo não aberto no celular</translation>
    </message>
</context>
<context>
    <name>golive::ui::BoardViewRow</name>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta visão</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Remover esta visão</translation>
    </message>
    <message>
        <source>What is this view to be called?</source>
        <translation>Que nome terá esta visão?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>view; how many</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>golive::ui::ButtonRow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Sair por enquanto</translation>
    </message>
</context>
<context>
    <name>golive::ui::CalendarText</name>
    <message>
        <source>%1: last moment to ask for the chats</source>
        <comment>client</comment>
        <translation>%1: último momento para pedir as conversas</translation>
    </message>
    <message>
        <source>Contacts and chats of %1 can be asked for until now, once each. Open Golive and see that it is done.
Keep WhatsApp Business open on the phone, on Wi-Fi and charging.</source>
        <translation>Os contatos e as conversas de %1 podem ser pedidos até agora, uma vez cada. Abra o Golive e veja se isso foi feito.
Deixe o WhatsApp Business aberto no celular, no Wi-Fi e carregando.</translation>
    </message>
    <message>
        <source>%1: open WhatsApp Business on the phone</source>
        <comment>client</comment>
        <translation>%1: abrir o WhatsApp Business no celular</translation>
    </message>
    <message>
        <source>Meta disconnects %1 if the phone app is not opened for about 14 days.</source>
        <translation>A Meta desconecta %1 se o aplicativo do celular não for aberto por cerca de 14 dias.</translation>
    </message>
    <message>
        <source>%1: try Facebook&apos;s part again</source>
        <comment>client</comment>
        <translation>%1: tente de novo a parte do Facebook</translation>
    </message>
    <message>
        <source>Connecting %1 was put off until now. Open Golive and start it again.</source>
        <translation>A conexão de %1 foi adiada até agora. Abra o Golive e comece de novo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::CallEnd</name>
    <message>
        <source>Copy this summary</source>
        <translation>Copiar este resumo</translation>
    </message>
    <message>
        <source>Save the deadline to my calendar</source>
        <translation>Salvar o prazo na minha agenda</translation>
    </message>
    <message>
        <source>Remind me to open the phone app</source>
        <translation>Lembrar de abrir o aplicativo no celular</translation>
    </message>
    <message>
        <source>The call so far</source>
        <translation>A ligação até aqui</translation>
    </message>
</context>
<context>
    <name>golive::ui::CallStrip</name>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>The owner sees</source>
        <translation>O dono do negócio vê</translation>
    </message>
    <message>
        <source>You press</source>
        <translation>Você aperta</translation>
    </message>
    <message>
        <source>The screen that the owner sees</source>
        <translation>A tela que o dono do negócio vê</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Próxima tela</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <translation>Tela anterior</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
</context>
<context>
    <name>golive::ui::CallText</name>
    <message>
        <source>The owner has the link</source>
        <translation>O dono do negócio tem o link</translation>
    </message>
    <message>
        <source>Facebook has begun</source>
        <translation>O Facebook começou</translation>
    </message>
    <message>
        <source>The phone is connected</source>
        <translation>O celular está conectado</translation>
    </message>
    <message>
        <source>Facebook is finished</source>
        <translation>O Facebook terminou</translation>
    </message>
    <message>
        <source>The number is selected</source>
        <translation>O número está selecionado</translation>
    </message>
    <message>
        <source>The number is live</source>
        <translation>O número está no ar</translation>
    </message>
    <message>
        <source>%1 (as you were told)</source>
        <comment>a stage</comment>
        <translation>%1 (como disseram a você)</translation>
    </message>
    <message>
        <source>A tick comes from Gupshup. What you were only told stays marked so.</source>
        <translation>A marca vem da Gupshup. O que só disseram a você continua marcado assim.</translation>
    </message>
    <message>
        <source>Nobody here can ask Gupshup: only what the owner tells you is known.</source>
        <translation>Ninguém aqui pode perguntar à Gupshup: só se sabe o que o dono do negócio conta.</translation>
    </message>
    <message>
        <source>Last checked at %1; that goes on by itself.</source>
        <comment>time</comment>
        <translation>Última verificação às %1; isso continua sozinho.</translation>
    </message>
    <message>
        <source>Gupshup has not answered yet; Golive goes on asking.</source>
        <translation>A Gupshup ainda não respondeu; o Golive continua perguntando.</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <comment>a language&apos;s own name</comment>
        <translation>Leia em voz alta: %1</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leia em voz alta</translation>
    </message>
    <message>
        <source>Wait until the page is open at the owner&apos;s.</source>
        <translation>Espere até a página abrir para o dono do negócio.</translation>
    </message>
    <message>
        <source>Copy the message with the link, and send it to the owner.</source>
        <translation>Copie a mensagem com o link e envie ao dono do negócio.</translation>
    </message>
    <message>
        <source>Wait. Ask for no password and no code, and look away if you see one.</source>
        <translation>Espere. Não peça senha nem código e, se aparecer um, não olhe.</translation>
    </message>
    <message>
        <source>Read it out, and let the owner decide.</source>
        <translation>Leia em voz alta e deixe o dono do negócio decidir.</translation>
    </message>
    <message>
        <source>Stay on the call. Ask what was tapped about the chats, and note it.</source>
        <translation>Fique na ligação. Pergunte o que foi tocado sobre as conversas e anote.</translation>
    </message>
    <message>
        <source>When Facebook says that it is finished, press so on Connect.</source>
        <translation>Quando o Facebook disser que terminou, confirme na página “Conexão”.</translation>
    </message>
    <message>
        <source>Nothing: Golive sees by itself that Facebook is finished.</source>
        <translation>Nada: o Golive percebe sozinho que o Facebook terminou.</translation>
    </message>
    <message>
        <source>When the number is confirmed, press so on Connect.</source>
        <translation>Quando o número estiver confirmado, diga isso na página “Conexão”.</translation>
    </message>
    <message>
        <source>Nothing: Golive sees by itself that the number is confirmed.</source>
        <translation>Nada: o Golive percebe sozinho que o número foi confirmado.</translation>
    </message>
    <message>
        <source>Ask for the error&apos;s number, and press F1 to have it explained.</source>
        <translation>Peça o número do erro e aperte F1 para ver a explicação.</translation>
    </message>
    <message>
        <source>When the owner says that it is done, go to the next screen.</source>
        <translation>Quando o dono do negócio disser que fez, vá para a próxima tela.</translation>
    </message>
    <message>
        <source>The link stopped working %1. The owner needs a new one.</source>
        <comment>date and time</comment>
        <translation>O link parou de funcionar em %1. O dono do negócio precisa de um novo.</translation>
    </message>
    <message>
        <source>Here since %1; it works until %2.</source>
        <comment>date and time, twice</comment>
        <translation>O link está aqui desde %1 e funciona até %2.</translation>
    </message>
    <message>
        <source>Gupshup allows 5 new links and 40 renewed ones for an app. Golive has asked for %1 here; those made elsewhere count too.</source>
        <translation>A Gupshup permite 5 links novos e 40 renovados por app. Pedidos pelo Golive aqui: %1; os feitos em outro lugar também contam.</translation>
    </message>
    <message>
        <source>Before Facebook begins, read these questions to the owner. Each “yes” saves a second call.</source>
        <translation>Antes de começar no Facebook, leia estas perguntas ao dono do negócio. Cada “sim” evita uma segunda ligação.</translation>
    </message>
    <message>
        <source>The answers are noted on the page “Get ready”.</source>
        <translation>As respostas são anotadas na página “Preparação”.</translation>
    </message>
    <message>
        <source>Nothing is left to be done on the call.</source>
        <translation>Não falta mais nada nesta ligação.</translation>
    </message>
    <message>
        <source>Still to come: %1.</source>
        <comment>a stage</comment>
        <translation>Ainda falta: %1.</translation>
    </message>
    <message>
        <source>I am sending you a message with a link. Open it on a computer, not on the phone: the phone has to scan a code later. Tell me when the page is open.</source>
        <translation>Estou enviando uma mensagem com um link. Abra em um computador, não no celular: o celular precisa ler um código depois. Diga quando a página abrir.</translation>
    </message>
</context>
<context>
    <name>golive::ui::CallWindow</name>
    <message>
        <source>Keep in front</source>
        <translation>Manter na frente</translation>
    </message>
    <message>
        <source>Hide the other clients</source>
        <translation>Esconder os outros clientes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>client and number</comment>
        <translation>Ligação: %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::CheckRowWidget</name>
    <message>
        <source>Where do I see this on my phone?</source>
        <translation>Onde vejo isso no celular?</translation>
    </message>
    <message>
        <source>Where do I see this on my phone? %1</source>
        <translation>Onde vejo isso no celular? %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::CheckText</name>
    <message>
        <source>A few short questions. Each takes a moment now and can save you from starting again later.</source>
        <translation>Algumas perguntas rápidas. Cada uma leva um instante agora e pode evitar que você recomece depois.</translation>
    </message>
    <message>
        <source>Your app and number</source>
        <translation>Seu aplicativo e seu número</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Is WhatsApp Business on the phone version 2.24.17 or newer?</source>
        <translation>O WhatsApp Business do celular está na versão 2.24.17 ou mais nova?</translation>
    </message>
    <message>
        <source>Has the number been in use in the app for 3 months or more?</source>
        <translation>O número é usado no aplicativo há 3 meses ou mais?</translation>
    </message>
    <message>
        <source>Is the app free of any card or other payment method?</source>
        <translation>O aplicativo está sem cartão e sem outra forma de pagamento?</translation>
    </message>
    <message>
        <source>Can you log in to Facebook with access to Business Manager?</source>
        <translation>Você consegue entrar no Facebook com acesso ao Gerenciador de Negócios?</translation>
    </message>
    <message>
        <source>Can that phone scan a QR code from the app?</source>
        <translation>Esse celular consegue ler um QR code pelo aplicativo?</translation>
    </message>
    <message>
        <source>Is the number free of any chatbot, CRM or other provider?</source>
        <translation>O número está livre de chatbot, CRM ou outro provedor?</translation>
    </message>
    <message>
        <source>Do you have full control of the business portfolio, or none yet?</source>
        <translation>Você tem controle total do portfólio empresarial, ou ainda não tem um?</translation>
    </message>
    <message>
        <source>Is the Facebook login code (text message or app) at hand?</source>
        <translation>O código de login do Facebook (SMS ou aplicativo) está à mão?</translation>
    </message>
    <message>
        <source>Does everybody on WhatsApp Web or Windows know they will be logged out?</source>
        <translation>Quem usa o WhatsApp Web ou para Windows sabe que será desconectado?</translation>
    </message>
    <message>
        <source>Is it fine that broadcast lists and disappearing messages stop?</source>
        <translation>Tudo bem perder as listas de transmissão e as mensagens temporárias?</translation>
    </message>
    <message>
        <source>Have you made a chat backup?</source>
        <translation>Você fez um backup das conversas?</translation>
    </message>
    <message>
        <source>Is the phone on, on Wi-Fi and charging?</source>
        <translation>O celular está ligado, no Wi-Fi e carregando?</translation>
    </message>
    <message>
        <source>Is this a quiet hour, with few customers writing?</source>
        <translation>É um horário calmo, com poucos clientes escrevendo?</translation>
    </message>
    <message>
        <source>The app is 2.24.17 or newer</source>
        <translation>Aplicativo na versão 2.24.17 ou mais nova</translation>
    </message>
    <message>
        <source>In use for 3 months or more</source>
        <translation>Em uso há 3 meses ou mais</translation>
    </message>
    <message>
        <source>No payment method in the app</source>
        <translation>Nenhuma forma de pagamento no aplicativo</translation>
    </message>
    <message>
        <source>Facebook login with Business Manager</source>
        <translation>Login no Facebook com Gerenciador de Negócios</translation>
    </message>
    <message>
        <source>The phone can scan a QR code</source>
        <translation>O celular consegue ler um QR code</translation>
    </message>
    <message>
        <source>Not connected anywhere else</source>
        <translation>Sem conexão com outro serviço</translation>
    </message>
    <message>
        <source>Full control of the portfolio, or none yet</source>
        <translation>Controle total do portfólio, ou nenhum ainda</translation>
    </message>
    <message>
        <source>Login code at hand</source>
        <translation>Código de login à mão</translation>
    </message>
    <message>
        <source>Everybody knows about the log-out</source>
        <translation>Todos sabem da desconexão</translation>
    </message>
    <message>
        <source>Fine without broadcast lists and disappearing messages</source>
        <translation>Tudo bem sem listas de transmissão e mensagens temporárias</translation>
    </message>
    <message>
        <source>Chat backup made</source>
        <translation>Backup das conversas feito</translation>
    </message>
    <message>
        <source>Phone on, on Wi-Fi and charging</source>
        <translation>Celular ligado, no Wi-Fi e carregando</translation>
    </message>
    <message>
        <source>A quiet hour</source>
        <translation>Horário calmo</translation>
    </message>
    <message>
        <source>WhatsApp Business: Settings &gt; Help &gt; App info. It must be the green app with the letter B.</source>
        <translation>WhatsApp Business: Configurações &gt; Ajuda &gt; Dados do app. Deve ser o aplicativo verde com a letra B.</translation>
    </message>
    <message>
        <source>Open an old chat in WhatsApp Business and look at the date of the first messages.</source>
        <translation>Abra uma conversa antiga no WhatsApp Business e veja a data das primeiras mensagens.</translation>
    </message>
    <message>
        <source>WhatsApp Business: Settings &gt; Payments, and Settings &gt; Business tools. No card or account may stand there.</source>
        <translation>WhatsApp Business: Configurações &gt; Pagamentos, e Configurações &gt; Ferramentas comerciais. Não pode haver cartão nem conta ali.</translation>
    </message>
    <message>
        <source>On a computer open business.facebook.com. If your company appears, you have access.</source>
        <translation>No computador, abra business.facebook.com. Se sua empresa aparecer, você tem acesso.</translation>
    </message>
    <message>
        <source>WhatsApp Business: Settings &gt; Linked devices &gt; Link a device. If the camera opens, it can scan. Then go back.</source>
        <translation>WhatsApp Business: Configurações &gt; Dispositivos conectados &gt; Conectar dispositivo. Se a câmera abrir, dá para ler o código. Depois volte.</translation>
    </message>
    <message>
        <source>WhatsApp Business: Settings &gt; Account &gt; Business Platform. If a company is listed there, the number is connected.</source>
        <translation>WhatsApp Business: Configurações &gt; Conta &gt; Business Platform. Se houver uma empresa na lista, o número está conectado.</translation>
    </message>
    <message>
        <source>On a computer: business.facebook.com &gt; Settings &gt; People &gt; your name. It should say full control.</source>
        <translation>No computador: business.facebook.com &gt; Configurações &gt; Pessoas &gt; seu nome. Deve constar controle total.</translation>
    </message>
    <message>
        <source>Facebook may ask for a code by text message or from an app. Keep that phone beside you.</source>
        <translation>O Facebook pode pedir um código por SMS ou de um aplicativo. Deixe esse celular ao seu lado.</translation>
    </message>
    <message>
        <source>WhatsApp Business: Settings &gt; Linked devices shows who is logged in.</source>
        <translation>WhatsApp Business: Configurações &gt; Dispositivos conectados mostra quem está conectado.</translation>
    </message>
    <message>
        <source>WhatsApp Business: open the menu of the chat list &gt; New broadcast, and Settings &gt; Privacy &gt; Default message timer.</source>
        <translation>WhatsApp Business: menu da lista de conversas &gt; Nova transmissão, e Configurações &gt; Privacidade &gt; Duração padrão.</translation>
    </message>
    <message>
        <source>WhatsApp Business: Settings &gt; Chats &gt; Chat backup &gt; Back up.</source>
        <translation>WhatsApp Business: Configurações &gt; Conversas &gt; Backup de conversas &gt; Fazer backup.</translation>
    </message>
    <message>
        <source>Look at the top of the phone&apos;s screen: the Wi-Fi and the charging sign.</source>
        <translation>Olhe o alto da tela do celular: os sinais de Wi-Fi e de carga.</translation>
    </message>
    <message>
        <source>Outside opening hours is best: the app pauses for a moment.</source>
        <translation>O melhor é fora do horário de atendimento: o aplicativo para por um instante.</translation>
    </message>
    <message>
        <source>Facebook refuses older versions. Update WhatsApp Business to 2.24.17 or newer in the phone&apos;s app store; this takes a few minutes.</source>
        <translation>O Facebook recusa versões antigas. Atualize o WhatsApp Business para a 2.24.17 ou mais nova na loja de aplicativos do celular; leva alguns minutos.</translation>
    </message>
    <message>
        <source>Gupshup asks for 3 months with active messaging. Meta names no number of days, but it refuses numbers that are little used. You can try; nothing is lost if it refuses.</source>
        <translation>A Gupshup pede 3 meses de uso ativo. A Meta não diz quantos dias, mas recusa números pouco usados. Você pode tentar; nada se perde se ela recusar.</translation>
    </message>
    <message>
        <source>With a payment method in the app, Gupshup cannot attach its credit line and the number does not go live. Remove each card and account in the app&apos;s payment settings first.</source>
        <translation>Com uma forma de pagamento no aplicativo, a Gupshup não consegue incluir a linha de crédito dela e o número não entra no ar. Antes, remova cada cartão e conta nos pagamentos do aplicativo.</translation>
    </message>
    <message>
        <source>Without it nobody can press Facebook&apos;s buttons. Ask whoever manages your company&apos;s Facebook page to sit beside you, or to give you access at business.facebook.com.</source>
        <translation>Sem isso, ninguém pode clicar nos botões do Facebook. Peça a quem cuida da página da sua empresa no Facebook que fique ao seu lado ou dê acesso a você em business.facebook.com.</translation>
    </message>
    <message>
        <source>Facebook shows a QR code that this phone has to scan. Allow the camera for WhatsApp Business. If it does not work, an access code can be typed instead.</source>
        <translation>O Facebook mostra um QR code que este celular precisa ler. Permita a câmera para o WhatsApp Business. Se não funcionar, dá para digitar um código de acesso.</translation>
    </message>
    <message>
        <source>A number can be with one provider only. On the phone: Settings &gt; Account &gt; Business Platform &gt; Disconnect. Then wait 15 minutes before you go on.</source>
        <translation>Um número só pode estar com um provedor. No celular: Configurações &gt; Conta &gt; Business Platform &gt; Disconnect (desconectar). Depois espere 15 minutos para continuar.</translation>
    </message>
    <message>
        <source>Facebook greys out a portfolio that you do not fully control. Ask its owner for full control, or for their help during the log-in.</source>
        <translation>O Facebook deixa em cinza um portfólio que você não controla por completo. Peça ao dono dele o controle total, ou ajuda na hora do login.</translation>
    </message>
    <message>
        <source>You can go on. Find that phone before you reach the Facebook page.</source>
        <translation>Você pode continuar. Ache esse celular antes de chegar à página do Facebook.</translation>
    </message>
    <message>
        <source>You can go on. Tell them first: they can link WhatsApp Web again afterwards. WhatsApp for Windows is not supported any more.</source>
        <translation>Você pode continuar. Avise essas pessoas antes: depois elas podem conectar o WhatsApp Web de novo. O WhatsApp para Windows não é mais compatível.</translation>
    </message>
    <message>
        <source>You can go on, but know this: old broadcast lists become read-only, and disappearing messages, view once and live location are switched off.</source>
        <translation>Você pode continuar, mas saiba: as listas de transmissão antigas ficam só para leitura, e mensagens temporárias, visualização única e localização em tempo real são desativadas.</translation>
    </message>
    <message>
        <source>You can go on. A backup is the only safety net for your chats.</source>
        <translation>Você pode continuar. O backup é a única proteção das suas conversas.</translation>
    </message>
    <message>
        <source>You can go on. Plug it in before you reach the phone step.</source>
        <translation>Você pode continuar. Ligue na tomada antes da etapa do celular.</translation>
    </message>
    <message>
        <source>You can go on. Customers may wait a few minutes for an answer.</source>
        <translation>Você pode continuar. Os clientes talvez esperem alguns minutos por uma resposta.</translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation>Todas as %1 respondidas</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Gupshup&apos;s guide says: numbers of %1 are not supported.</source>
        <translation>O guia da Gupshup diz que números deste país não são aceitos: %1.</translation>
    </message>
    <message>
        <source>You can still try. Facebook has the last word, and nothing is lost if it refuses.</source>
        <translation>Você pode tentar mesmo assim. O Facebook dá a palavra final, e nada se perde se ele recusar.</translation>
    </message>
    <message>
        <source>Newer: Meta opened Nigeria and South Africa on 15 April 2026. The guide may not have been updated.</source>
        <translation>Novidade: a Meta liberou a Nigéria e a África do Sul em 15 de abril de 2026. O guia talvez não tenha sido atualizado.</translation>
    </message>
    <message>
        <source>What this computer checked: still checking</source>
        <translation>O que este computador verificou: ainda verificando</translation>
    </message>
    <message>
        <source>What this computer checked: please look (%1)</source>
        <translation>O que este computador verificou: dê uma olhada (%1)</translation>
    </message>
    <message>
        <source>What this computer checked: nothing yet</source>
        <translation>O que este computador verificou: nada ainda</translation>
    </message>
    <message>
        <source>What this computer checked: all fine</source>
        <translation>O que este computador verificou: tudo certo</translation>
    </message>
    <message>
        <source>The number&apos;s country could not be looked up.</source>
        <translation>Não foi possível descobrir o país do número.</translation>
    </message>
    <message>
        <source>Numbers of %1 are supported.</source>
        <translation>Números deste país são aceitos: %1.</translation>
    </message>
    <message>
        <source>Numbers of %1 stand on the guide&apos;s list of unsupported ones.</source>
        <translation>Este país está na lista de não aceitos do guia: %1.</translation>
    </message>
    <message>
        <source>Gupshup can be reached.</source>
        <translation>A Gupshup está acessível.</translation>
    </message>
    <message>
        <source>Whether Gupshup can be reached was not checked.</source>
        <translation>O acesso à Gupshup não foi verificado.</translation>
    </message>
    <message>
        <source>The connection to Gupshup is poor.</source>
        <translation>O acesso à Gupshup não está bom daqui.</translation>
    </message>
    <message>
        <source>Facebook can be reached.</source>
        <translation>O Facebook está acessível.</translation>
    </message>
    <message>
        <source>Whether Facebook can be reached was not checked.</source>
        <translation>O acesso ao Facebook não foi verificado.</translation>
    </message>
    <message>
        <source>Facebook cannot be reached well from here. Is it blocked in this office?</source>
        <translation>O acesso ao Facebook não está bom daqui. Ele é bloqueado neste escritório?</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>O relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was not checked.</source>
        <translation>O relógio deste computador não foi verificado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off. Please set it: the 24 hours are shown by it.</source>
        <translation>O relógio deste computador está errado. Acerte-o: as 24 horas seguem esse relógio.</translation>
    </message>
    <message>
        <source>Facebook&apos;s pages can be shown in this window.</source>
        <translation>As páginas do Facebook podem ser mostradas nesta janela.</translation>
    </message>
    <message>
        <source>Whether Facebook&apos;s pages can be shown here was not checked.</source>
        <translation>Não foi verificado se as páginas do Facebook podem ser mostradas aqui.</translation>
    </message>
    <message>
        <source>Facebook&apos;s pages are better opened in your own browser.</source>
        <translation>É melhor abrir as páginas do Facebook no seu próprio navegador.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>às %1</translation>
    </message>
    <message>
        <source>Gupshup&apos;s form for this app</source>
        <translation>Formulário da Gupshup para este app</translation>
    </message>
    <message>
        <source>For a set-up on Gupshup&apos;s own site, Gupshup asks you to fill in a form once for this app. If the form&apos;s address is not known, the guide opens; the form is linked there. A newer edition of the guide says that no form is needed any more, so you may go on without it.</source>
        <translation>Para uma configuração no site da Gupshup, ela pede que você preencha um formulário uma vez para este app. Se o endereço do formulário não for conhecido, o guia é aberto; o link está nele. Uma edição mais nova do guia diz que o formulário não é mais necessário; por isso você pode continuar sem ele.</translation>
    </message>
    <message>
        <source>You said: the form is filled in.</source>
        <translation>Você disse: o formulário está preenchido.</translation>
    </message>
    <message>
        <source>You go on without the form.</source>
        <translation>Você continua sem o formulário.</translation>
    </message>
    <message>
        <source>This applies to one app. Each new app needs it again.</source>
        <translation>Isto vale para um só app. Cada novo app precisa ser habilitado também.</translation>
    </message>
    <message>
        <source>%1 – No</source>
        <comment>question, answer</comment>
        <translation>%1 – Não</translation>
    </message>
    <message>
        <source>%1 – Not sure</source>
        <comment>question, answer</comment>
        <translation>%1 – Não sei</translation>
    </message>
</context>
<context>
    <name>golive::ui::ClientPage</name>
    <message>
        <source>App at Gupshup</source>
        <translation>App na Gupshup</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>Criar app</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>Nome do novo app</translation>
    </message>
    <message>
        <source>TeaHouseDemo</source>
        <comment>an example of an app name: letters and digits only</comment>
        <translation>CasaDeChaDemo</translation>
    </message>
    <message>
        <source>Or create a &amp;new app</source>
        <translation>Ou crie um &amp;novo app</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Nome do app</translation>
    </message>
    <message>
        <source>The name that the app has on Gupshup&apos;s site.</source>
        <translation>O nome que o app tem no site da Gupshup.</translation>
    </message>
    <message>
        <source>Number of the WhatsApp Business App</source>
        <translation>Número do aplicativo WhatsApp Business</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Número de telefone com código do país</translation>
    </message>
    <message>
        <source>The number stays in the app on the phone. Facebook asks for it once more later.</source>
        <translation>O número continua no aplicativo do celular. O Facebook vai pedi-lo mais uma vez depois.</translation>
    </message>
    <message>
        <source>This app is live already: only its contacts and chats are left to be asked for.</source>
        <translation>Este app já está no ar: só falta pedir os contatos e as conversas dele.</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>6 to 150 letters and digits, no spaces. It cannot be changed later, and customers never see it.</source>
        <translation>De 6 a 150 letras e números, sem espaços. Não pode ser mudado depois, e os clientes nunca o veem.</translation>
    </message>
    <message>
        <source>It is right, go on</source>
        <translation>Está certo, continuar</translation>
    </message>
    <message>
        <source>The number is right, go on</source>
        <translation>O número está certo, continuar</translation>
    </message>
    <message>
        <source>App and number</source>
        <translation>App e número</translation>
    </message>
    <message>
        <source>Say which app on Gupshup&apos;s site and which number this is about.</source>
        <translation>Diga de qual app no site da Gupshup e de qual número se trata.</translation>
    </message>
    <message>
        <source>One app belongs to one number. Choose both with care: you cannot swap them later.</source>
        <translation>Um app fica com um só número. Escolha os dois com cuidado: depois não dá para trocar.</translation>
    </message>
    <message>
        <source>Choose the app</source>
        <translation>Escolher o app</translation>
    </message>
    <message>
        <source>Enter the number</source>
        <translation>Informar o número</translation>
    </message>
</context>
<context>
    <name>golive::ui::ClientTime</name>
    <message>
        <source>%1 in %2</source>
        <comment>clock, place</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Manaus</source>
        <translation>Manaus</translation>
    </message>
    <message>
        <source>Rio Branco</source>
        <translation>Rio Branco</translation>
    </message>
    <message>
        <source>Porto Velho</source>
        <translation>Porto Velho</translation>
    </message>
    <message>
        <source>Boa Vista</source>
        <translation>Boa Vista</translation>
    </message>
    <message>
        <source>Cuiabá</source>
        <translation>Cuiabá</translation>
    </message>
    <message>
        <source>Campo Grande</source>
        <translation>Campo Grande</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madri</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisboa</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>Santiago</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>Auckland</translation>
    </message>
    <message>
        <source>%1 (your time)</source>
        <comment>date and time, on the clock of whoever reads it</comment>
        <translation>%1 (no seu horário)</translation>
    </message>
</context>
<context>
    <name>golive::ui::CoachPanel</name>
    <message>
        <source>Show the practice phone</source>
        <translation>Mostrar o celular de treino</translation>
    </message>
    <message>
        <source>Facebook says I am finished</source>
        <translation>O Facebook diz que terminei</translation>
    </message>
    <message>
        <source>I have selected my number</source>
        <translation>Selecionei meu número</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show the previous card</source>
        <translation>Mostrar o cartão anterior</translation>
    </message>
    <message>
        <source>Show the next card</source>
        <translation>Mostrar o próximo cartão</translation>
    </message>
    <message>
        <source>That was too early: take it back</source>
        <translation>Foi cedo demais: desfazer</translation>
    </message>
    <message>
        <source>Does Facebook say so?</source>
        <translation>O Facebook diz isso?</translation>
    </message>
    <message>
        <source>Yes, it is finished</source>
        <translation>Sim, terminou</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
</context>
<context>
    <name>golive::ui::CoachText</name>
    <message>
        <source>Open Facebook&apos;s window</source>
        <translation>Abra a janela do Facebook</translation>
    </message>
    <message>
        <source>Log in to Facebook</source>
        <translation>Entre no Facebook</translation>
    </message>
    <message>
        <source>Enter the login code</source>
        <translation>Digite o código de login</translation>
    </message>
    <message>
        <source>Allow the connection</source>
        <translation>Permita a conexão</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Digite o número</translation>
    </message>
    <message>
        <source>Is this your business?</source>
        <translation>Esta é sua empresa?</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>Escolha sua empresa</translation>
    </message>
    <message>
        <source>Make a business portfolio</source>
        <translation>Crie um portfólio empresarial</translation>
    </message>
    <message>
        <source>Choose the phone app</source>
        <translation>Escolha o aplicativo do celular</translation>
    </message>
    <message>
        <source>Your old chats: share them?</source>
        <translation>Compartilhar as conversas antigas?</translation>
    </message>
    <message>
        <source>Now the phone: scan the QR code</source>
        <translation>Agora o celular: leia o QR code</translation>
    </message>
    <message>
        <source>Now the phone: type the code</source>
        <translation>Agora o celular: digite o código</translation>
    </message>
    <message>
        <source>On the phone: the message</source>
        <translation>No celular: a mensagem</translation>
    </message>
    <message>
        <source>On the phone: connect</source>
        <translation>No celular: conecte</translation>
    </message>
    <message>
        <source>On the phone: the code</source>
        <translation>No celular: o código</translation>
    </message>
    <message>
        <source>Choose the time zone</source>
        <translation>Escolha o fuso horário</translation>
    </message>
    <message>
        <source>Accept the terms</source>
        <translation>Aceite os termos</translation>
    </message>
    <message>
        <source>Press “Finish”</source>
        <translation>Clique em “Finish”</translation>
    </message>
    <message>
        <source>Select the number</source>
        <translation>Selecione o número</translation>
    </message>
    <message>
        <source>Facebook shows an error</source>
        <translation>O Facebook mostra um erro</translation>
    </message>
    <message>
        <source>Gupshup&apos;s page has one button. It opens Facebook&apos;s window.</source>
        <translation>A página da Gupshup tem um botão. Ele abre a janela do Facebook.</translation>
    </message>
    <message>
        <source>Press “Continue with Facebook”.</source>
        <translation>Clique em “Continue with Facebook”.</translation>
    </message>
    <message>
        <source>Do not close the Facebook window before it says that it is finished.</source>
        <translation>Não feche a janela do Facebook antes de ela dizer que terminou.</translation>
    </message>
    <message>
        <source>Takes a moment.</source>
        <translation>Leva um instante.</translation>
    </message>
    <message>
        <source>Facebook asks who you are: by e-mail and password, or with “Continue as …”.</source>
        <translation>O Facebook pergunta quem você é: por e-mail e senha, ou com “Continue as …”.</translation>
    </message>
    <message>
        <source>Log in with the account that manages the business.</source>
        <translation>Entre com a conta que administra a empresa.</translation>
    </message>
    <message>
        <source>Never tell anybody your password, not even on a call with your provider.</source>
        <translation>Nunca diga sua senha a ninguém, nem em uma chamada com seu provedor.</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <translation>Leva cerca de um minuto.</translation>
    </message>
    <message>
        <source>Facebook asks for a code, or for a yes on another device.</source>
        <translation>O Facebook pede um código, ou um sim em outro aparelho.</translation>
    </message>
    <message>
        <source>Type the code, then press “Continue”.</source>
        <translation>Digite o código e clique em “Continue”.</translation>
    </message>
    <message>
        <source>Never give the code to anybody who asks for it.</source>
        <translation>Nunca passe o código a quem o pedir.</translation>
    </message>
    <message>
        <source>The code comes by text message or stands in your authentication app.</source>
        <translation>O código chega por SMS ou está no seu aplicativo de autenticação.</translation>
    </message>
    <message>
        <source>Facebook lists what your provider may do with your WhatsApp account.</source>
        <translation>O Facebook lista o que seu provedor pode fazer com sua conta do WhatsApp.</translation>
    </message>
    <message>
        <source>Read the list, then press “Continue”.</source>
        <translation>Leia a lista e clique em “Continue”.</translation>
    </message>
    <message>
        <source>Not “Cancel”: the sign-up would end here.</source>
        <translation>Não clique em “Cancel”: o cadastro terminaria aqui.</translation>
    </message>
    <message>
        <source>Facebook asks for the country code and the number. “[object Object]” below them is a known issue of Meta: start Facebook&apos;s part again.</source>
        <translation>O Facebook pede o código do país e o número. “[object Object]” abaixo deles é um problema conhecido da Meta: comece a parte do Facebook de novo.</translation>
    </message>
    <message>
        <source>Type the number of the phone app, then press “Next”.</source>
        <translation>Digite o número do aplicativo do celular e clique em “Next”.</translation>
    </message>
    <message>
        <source>Type %1, then press “Next”.</source>
        <translation>Digite %1 e clique em “Next”.</translation>
    </message>
    <message>
        <source>Never “Display name only”: the number would stay behind.</source>
        <translation>Nunca “Display name only”: o número ficaria de fora.</translation>
    </message>
    <message>
        <source>Facebook has found the number in the WhatsApp Business app and shows its profile.</source>
        <translation>O Facebook encontrou o número no aplicativo WhatsApp Business e mostra o perfil.</translation>
    </message>
    <message>
        <source>Compare name and number, then press “Next”.</source>
        <translation>Compare o nome e o número e clique em “Next”.</translation>
    </message>
    <message>
        <source>If it is another business, do not go on: go back and correct the number.</source>
        <translation>Se for outra empresa, não continue: volte e corrija o número.</translation>
    </message>
    <message>
        <source>Facebook asks which business portfolio the number belongs to.</source>
        <translation>O Facebook pergunta a qual portfólio empresarial o número pertence.</translation>
    </message>
    <message>
        <source>Choose the portfolio of this business, then press “Next”. If there is none, let Facebook make one.</source>
        <translation>Escolha o portfólio desta empresa e clique em “Next”. Se não houver nenhum, deixe o Facebook criar um.</translation>
    </message>
    <message>
        <source>Do not choose a portfolio of another business. A grey one is not yours to use.</source>
        <translation>Não escolha o portfólio de outra empresa. Os que estão em cinza você não pode usar.</translation>
    </message>
    <message>
        <source>Facebook asks for the name, e-mail address, country and website of the business.</source>
        <translation>O Facebook pede o nome, o e-mail, o país e o site da empresa.</translation>
    </message>
    <message>
        <source>Fill in the details of the business, then press “Next”.</source>
        <translation>Preencha os dados da empresa e clique em “Next”.</translation>
    </message>
    <message>
        <source>Not your private name: the portfolio belongs to the business.</source>
        <translation>Não use seu nome pessoal: o portfólio é da empresa.</translation>
    </message>
    <message>
        <source>Takes 2 to 3 minutes.</source>
        <translation>Leva de 2 a 3 minutos.</translation>
    </message>
    <message>
        <source>Facebook asks which WhatsApp account to use.</source>
        <translation>O Facebook pergunta qual conta do WhatsApp usar.</translation>
    </message>
    <message>
        <source>Choose “Connect a WhatsApp Business app”, then press “Next”.</source>
        <translation>Escolha “Connect a WhatsApp Business app” e clique em “Next”.</translation>
    </message>
    <message>
        <source>Not “Create a WhatsApp Business account”, and never “Display name only”.</source>
        <translation>Não escolha “Create a WhatsApp Business account” e nunca “Display name only”.</translation>
    </message>
    <message>
        <source>In a moment the phone asks whether to share your chats. Decide now, in peace.</source>
        <translation>Daqui a pouco o celular pergunta se quer compartilhar as conversas. Decida agora, com calma.</translation>
    </message>
    <message>
        <source>It asks “Share chat history”: “Share chats”, “Don&apos;t share chats” or “Cancel”.</source>
        <translation>Ele pergunta “Share chat history”: “Share chats”, “Don&apos;t share chats” ou “Cancel”.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Sem pressa.</translation>
    </message>
    <message>
        <source>A QR code stands here.</source>
        <translation>Aqui há um QR code.</translation>
    </message>
    <message>
        <source>Leave this window open, and scan with WhatsApp Business on the phone.</source>
        <translation>Deixe esta janela aberta e leia o código com o WhatsApp Business no celular.</translation>
    </message>
    <message>
        <source>Not “Cancel”. Do not close WhatsApp Business on the phone.</source>
        <translation>Não toque em “Cancel”. Não feche o WhatsApp Business no celular.</translation>
    </message>
    <message>
        <source>A message from the official Facebook Business Account arrives. Open it and scan the QR code. Tap “Connect to the Business Platform”, then “Confirm”, then answer about your chats. You may be asked to scan twice.</source>
        <translation>Chega uma mensagem da conta oficial do Facebook Business. Abra-a e leia o QR code. Toque em “Connect to the Business Platform”, depois em “Confirm”, e responda sobre as conversas. Talvez seja preciso ler duas vezes.</translation>
    </message>
    <message>
        <source>Takes 2 to 5 minutes.</source>
        <translation>Leva de 2 a 5 minutos.</translation>
    </message>
    <message>
        <source>A code stands here, with a button to copy it.</source>
        <translation>Aqui há um código, com um botão para copiá-lo.</translation>
    </message>
    <message>
        <source>Leave this window open, and type the code on the phone.</source>
        <translation>Deixe esta janela aberta e digite o código no celular.</translation>
    </message>
    <message>
        <source>A message from the official Facebook Business Account arrives. Open it and tap “Connect”, then “Connect to the Business Platform”, then “Confirm”, then answer about your chats. Type the code under “Enter Access code”, or tap “Scan QR code instead”.</source>
        <translation>Chega uma mensagem da conta oficial do Facebook Business. Abra-a e toque em “Connect”, depois em “Connect to the Business Platform”, depois em “Confirm”, e responda sobre as conversas. Digite o código em “Enter Access code” ou toque em “Scan QR code instead”.</translation>
    </message>
    <message>
        <source>WhatsApp Business has a message from the official Facebook Business Account.</source>
        <translation>O WhatsApp Business tem uma mensagem da conta oficial do Facebook Business.</translation>
    </message>
    <message>
        <source>Open it and tap “Connect”.</source>
        <translation>Abra-a e toque em “Connect”.</translation>
    </message>
    <message>
        <source>Follow no message from anybody else.</source>
        <translation>Não siga mensagens de mais ninguém.</translation>
    </message>
    <message>
        <source>The page “Business Platform” says what the connection brings.</source>
        <translation>A página “Business Platform” diz o que a conexão traz.</translation>
    </message>
    <message>
        <source>Tap “Connect to the Business Platform”, then “Confirm”.</source>
        <translation>Toque em “Connect to the Business Platform” e depois em “Confirm”.</translation>
    </message>
    <message>
        <source>A field says “Enter Access code”.</source>
        <translation>Há um campo “Enter Access code”.</translation>
    </message>
    <message>
        <source>Type the code that the computer shows, or tap “Scan QR code instead”.</source>
        <translation>Digite o código que o computador mostra ou toque em “Scan QR code instead”.</translation>
    </message>
    <message>
        <source>Facebook shows the name of the account and asks for the time zone of the business.</source>
        <translation>O Facebook mostra o nome da conta e pede o fuso horário da empresa.</translation>
    </message>
    <message>
        <source>Choose the time zone, then press “Confirm”.</source>
        <translation>Escolha o fuso horário e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>Do not close the window before “Finish”.</source>
        <translation>Não feche a janela antes de “Finish”.</translation>
    </message>
    <message>
        <source>Facebook shows its terms.</source>
        <translation>O Facebook mostra os termos.</translation>
    </message>
    <message>
        <source>Read the terms, then press “Confirm”.</source>
        <translation>Leia os termos e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>Facebook says that your account is connected.</source>
        <translation>O Facebook diz que sua conta está conectada.</translation>
    </message>
    <message>
        <source>Press “Finish”. The window closes, and Gupshup&apos;s page goes on.</source>
        <translation>Clique em “Finish”. A janela se fecha, e a página da Gupshup continua.</translation>
    </message>
    <message>
        <source>Not “View your setup guide” before “Finish”.</source>
        <translation>Não clique em “View your setup guide” antes de “Finish”.</translation>
    </message>
    <message>
        <source>Leave WhatsApp Business open on the phone: it now sends what you share.</source>
        <translation>Deixe o WhatsApp Business aberto no celular: agora ele envia o que você compartilha.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s page shows your number in a list.</source>
        <translation>A página da Gupshup mostra seu número em uma lista.</translation>
    </message>
    <message>
        <source>Select your number and press “Confirm”.</source>
        <translation>Selecione seu número e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>Compare: it must be %1. Select it and press “Confirm”.</source>
        <translation>Compare: tem de ser %1. Selecione-o e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>No other number, even if there are several.</source>
        <translation>Nenhum outro número, mesmo que haja vários.</translation>
    </message>
    <message>
        <source>Facebook shows an error, often with a code and a session number.</source>
        <translation>O Facebook mostra um erro, muitas vezes com um código e um número de sessão.</translation>
    </message>
    <message>
        <source>Press “Report a problem”, then close the window. Golive then says what it means.</source>
        <translation>Clique em “Report a problem” e feche a janela. Depois o Golive diz o que significa.</translation>
    </message>
    <message>
        <source>Do not try again at once: after some errors that costs time.</source>
        <translation>Não tente de novo logo em seguida: depois de alguns erros isso custa tempo.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>No celular</translation>
    </message>
    <message>
        <source>Share old chats? Read first</source>
        <translation>Conversas antigas? Leia antes</translation>
    </message>
    <message>
        <source>My screen looks different</source>
        <translation>Minha tela é diferente</translation>
    </message>
    <message>
        <source>Which of these do you see?</source>
        <translation>Qual destas você vê?</translation>
    </message>
    <message>
        <source>Golive does not know the screen that is shown. Which of the pictures below is it?</source>
        <translation>O Golive não conhece a tela que aparece. Qual das figuras abaixo é ela?</translation>
    </message>
    <message>
        <source>Has nothing moved for two minutes? Try in this order:
1. Look for the message at the top of the chats in WhatsApp Business; the phone must be online.
2. Scan once more, or take the other way: “Scan QR code instead”.
3. Update WhatsApp Business in the phone&apos;s store, and open it again.
4. Close the Facebook window and begin again. Nothing is lost.</source>
        <translation>Nada andou em dois minutos? Tente nesta ordem:
1. Procure a mensagem no alto das conversas do WhatsApp Business; o celular precisa estar conectado à internet.
2. Leia mais uma vez ou use o outro caminho: “Scan QR code instead”.
3. Atualize o WhatsApp Business na loja do celular e abra-o de novo.
4. Feche a janela do Facebook e comece de novo. Nada se perde.</translation>
    </message>
</context>
<context>
    <name>golive::ui::Cockpit</name>
    <message>
        <source>The owner sees: %1</source>
        <comment>the title of a card</comment>
        <translation>O dono do negócio vê: %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::CompanionWindow</name>
    <message>
        <source>Keep in front</source>
        <translation>Manter na frente</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Os cartões</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is not on the screen of Golive now. Go on in its window.</source>
        <translation>A parte do Facebook não está na tela do Golive agora. Continue na janela dele.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ConnectPage</name>
    <message>
        <source>Start Facebook&apos;s part again</source>
        <translation>Começar de novo a parte do Facebook</translation>
    </message>
    <message>
        <source>This time the WhatsApp Business app was connected</source>
        <translation>Desta vez o aplicativo WhatsApp Business foi conectado</translation>
    </message>
    <message>
        <source>Connect with Facebook</source>
        <translation>Conectar com o Facebook</translation>
    </message>
    <message>
        <source>Follow the cards beside the page. Keep the phone at hand.</source>
        <translation>Siga os cartões ao lado da página. Deixe o celular à mão.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>No seu celular</translation>
    </message>
    <message>
        <source>Select the number</source>
        <translation>Selecionar o número</translation>
    </message>
</context>
<context>
    <name>golive::ui::ConnectText</name>
    <message>
        <source>They arrive at %1.</source>
        <translation>Tudo chega em %1.</translation>
    </message>
    <message>
        <source>Not sharing is fine too: the number works either way.</source>
        <translation>Não compartilhar também é bom: o número funciona dos dois jeitos.</translation>
    </message>
    <message>
        <source>But changing your mind later means disconnecting on the phone and doing all of this again.</source>
        <translation>Mas mudar de ideia depois exige desconectar no celular e fazer tudo isto de novo.</translation>
    </message>
    <message>
        <source>What did you tap on the phone?</source>
        <translation>Qual opção você escolheu no celular?</translation>
    </message>
    <message>
        <source>Noted: chats are shared.</source>
        <translation>Anotado: conversas compartilhadas.</translation>
    </message>
    <message>
        <source>Noted: chats are not shared. The older chats will not come.</source>
        <translation>Anotado: conversas não compartilhadas. As mais antigas não virão.</translation>
    </message>
    <message>
        <source>Noted. We will see when the chats are asked for.</source>
        <translation>Anotado. Veremos quando as conversas forem pedidas.</translation>
    </message>
    <message>
        <source>Your own browser is recommended: the built-in one (%1) is old, and Facebook may refuse the log-in.</source>
        <translation>Recomendamos seu próprio navegador: o embutido (%1) é antigo, e o Facebook pode recusar o login.</translation>
    </message>
    <message>
        <source>The built-in browser is not installed here, so your own browser is used.</source>
        <translation>O navegador embutido não está instalado aqui; por isso é usado o seu próprio navegador.</translation>
    </message>
    <message>
        <source>The built-in browser does not run for the administrator account, so your own browser is used.</source>
        <translation>O navegador embutido não roda na conta de administrador; por isso é usado o seu próprio navegador.</translation>
    </message>
    <message>
        <source>Getting the link from Gupshup…</source>
        <translation>Buscando o link na Gupshup…</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>Ainda não há link.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Abrindo a página…</translation>
    </message>
    <message>
        <source>1. Open Gupshup&apos;s site in your browser and log in.
2. Open your app and press “App Golive”.
3. Choose the existing WhatsApp Business App number. If the choice is missing, go on: Facebook offers it.
4. Press “Continue with Facebook” and follow the cards beside this text.</source>
        <translation>1. Abra o site da Gupshup no seu navegador e entre.
2. Abra seu app e clique em “App Golive”.
3. Escolha o número existente do aplicativo WhatsApp Business. Se a opção não aparecer, siga em frente: o Facebook a oferece.
4. Clique em “Continue with Facebook” e siga os cartões ao lado deste texto.</translation>
    </message>
    <message>
        <source>Were you sent a sign-up link? Paste it here, and it opens beside the cards.</source>
        <translation>Você recebeu um link de cadastro? Cole aqui, e ele abre ao lado dos cartões.</translation>
    </message>
    <message>
        <source>Make a new link? Only do this if the old one does not work. Whoever has the old one needs the new one.</source>
        <translation>Criar um novo link? Só se o antigo não funcionar. Quem tem o antigo vai precisar do novo.</translation>
    </message>
    <message>
        <source>Press this when Facebook says that it is finished, not earlier: the 24 hours begin there.</source>
        <translation>Clique aqui quando o Facebook disser que terminou, não antes: as 24 horas começam aí.</translation>
    </message>
    <message>
        <source>One more thing on Gupshup&apos;s page: select the number there and press “Confirm”.</source>
        <translation>Só mais uma coisa na página da Gupshup: selecione o número lá e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>This window notices by itself when Facebook is finished. Last looked at %1.</source>
        <translation>Esta janela percebe sozinha quando o Facebook termina. Última verificação às %1.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is finished.</source>
        <translation>A parte do Facebook terminou.</translation>
    </message>
    <message>
        <source>The last try was closed at Facebook&apos;s step “%1”. Nothing is lost; begin again.</source>
        <translation>A última tentativa foi fechada na etapa “%1” do Facebook. Nada se perdeu; comece de novo.</translation>
    </message>
    <message>
        <source>A link works for 5 days, and this one is older. Ask whoever sent it for a new one.</source>
        <translation>Um link funciona por 5 dias, e este é mais antigo. Peça um novo a quem o enviou.</translation>
    </message>
    <message>
        <source>It takes the place of the old one. What you have told Golive stays.</source>
        <translation>Ele fica no lugar do antigo. O que você já informou ao Golive continua guardado.</translation>
    </message>
    <message>
        <source>The 24 hours for contacts and chats are counted from here. Press Yes only if Facebook itself has said that you are finished. You can take it back.</source>
        <translation>As 24 horas para contatos e conversas contam a partir daqui. Só confirme se o próprio Facebook disse que você terminou. Você pode desfazer.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is finished, as you said.</source>
        <translation>A parte do Facebook terminou, como você disse.</translation>
    </message>
    <message>
        <source>If you share, up to 6 months of one-to-one chats go to your provider. No group chats; photos and files of the last 14 days only.</source>
        <translation>Se você compartilhar, até 6 meses de conversas individuais vão para o seu provedor. Sem grupos; fotos e arquivos só dos últimos 14 dias.</translation>
    </message>
    <message>
        <source>The file says that your provider is %1.</source>
        <translation>O arquivo diz que o seu provedor é %1.</translation>
    </message>
    <message>
        <source>The built-in browser was started without its protection, so your own browser is used.</source>
        <translation>O navegador embutido foi iniciado sem a proteção dele, por isso é usado o seu próprio navegador.</translation>
    </message>
    <message>
        <source>Facebook finished another way than was meant. Do not confirm a number on Gupshup&apos;s page: start again.</source>
        <translation>O Facebook terminou de outro jeito que o desejado. Não confirme nenhum número na página da Gupshup: comece de novo.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part runs in your own browser. The cards beside it show what to press.</source>
        <translation>A parte do Facebook acontece no seu próprio navegador. Os cartões ao lado mostram o que apertar.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Open the terms</source>
        <translation>Abrir os termos</translation>
    </message>
</context>
<context>
    <name>golive::ui::ContactPage</name>
    <message>
        <source>Contact details</source>
        <translation>Dados de contato</translation>
    </message>
    <message>
        <source>Gupshup wants to know whom to write to about this number.</source>
        <translation>A Gupshup quer saber a quem escrever sobre este número.</translation>
    </message>
    <message>
        <source>Confirm contact</source>
        <translation>Confirmar o contato</translation>
    </message>
</context>
<context>
    <name>golive::ui::ContactSummary</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Send the e-mail again</source>
        <translation>Enviar o e-mail de novo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
</context>
<context>
    <name>golive::ui::ContactText</name>
    <message>
        <source>Gupshup asks for one person at the business whom it may write to.</source>
        <translation>A Gupshup pede uma pessoa da empresa a quem possa escrever.</translation>
    </message>
    <message>
        <source>On Gupshup&apos;s site enter the contact details, tick the terms and press Next; then confirm the details there. Nothing has to be typed here. Gupshup sends an e-mail: the owner presses the link in it.</source>
        <translation>No site da Gupshup, preencha os dados de contato, marque os termos e clique em “Next”; depois confirme os dados lá. Aqui não é preciso digitar nada. A Gupshup envia um e-mail: o dono do negócio clica no link.</translation>
    </message>
    <message>
        <source>Please write the person&apos;s name.</source>
        <translation>Escreva o nome da pessoa.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address yet, like name@example.com.</source>
        <translation>Este e-mail ainda não está completo, como nome@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number yet. Write it with the country code, like +55 11 98765-4321.</source>
        <translation>Este ainda não é um número de telefone. Escreva com o código do país, como +55 11 98765-4321.</translation>
    </message>
    <message>
        <source>Any phone of this person; it need not be the WhatsApp number.</source>
        <translation>Qualquer telefone dessa pessoa; não precisa ser o número do WhatsApp.</translation>
    </message>
    <message>
        <source>The owner has read and agreed to Gupshup&apos;s terms</source>
        <translation>O dono do negócio leu os termos da Gupshup e concorda com eles</translation>
    </message>
    <message>
        <source>I have read and agree to Gupshup&apos;s terms</source>
        <translation>Li os termos da Gupshup e concordo com eles</translation>
    </message>
    <message>
        <source>Write your name above, and the tick counts.</source>
        <translation>Escreva seu nome acima, e a marcação passa a valer.</translation>
    </message>
    <message>
        <source>Agreed by %1, %2</source>
        <translation>Aceito por %1, %2</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Gupshup sends an e-mail to %1. Tell the owner to press the link in it. You need not wait for that.</source>
        <translation>A Gupshup envia um e-mail para %1. Peça ao dono do negócio que clique no link. Você não precisa esperar por isso.</translation>
    </message>
    <message>
        <source>The e-mail address is already confirmed. Nothing is left to do here.</source>
        <translation>O e-mail já está confirmado. Não falta nada aqui.</translation>
    </message>
    <message>
        <source>The owner was told where Gupshup&apos;s terms stand</source>
        <translation>O dono do negócio foi informado onde estão os termos da Gupshup</translation>
    </message>
    <message>
        <source>I know where Gupshup&apos;s terms stand</source>
        <translation>Sei onde estão os termos da Gupshup</translation>
    </message>
    <message>
        <source>The box can be ticked once the terms were opened.</source>
        <translation>A caixa pode ser marcada depois de abrir os termos.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s terms stand behind the tick box of Gupshup&apos;s own page (step 4 of its guide). Golive cannot show them here, so it only notes who was told so, and when.</source>
        <translation>Os termos da Gupshup estão na caixa de seleção da página da própria Gupshup (passo 4 do guia). O Golive não pode mostrá-los aqui; por isso só anota quem foi informado, e quando.</translation>
    </message>
    <message>
        <source>They stand on Gupshup&apos;s own page (step 4); noted for %1, %2</source>
        <translation>Estão na página da própria Gupshup (passo 4); anotado para %1, %2</translation>
    </message>
    <message>
        <source>Who agreed? The owner&apos;s name</source>
        <translation>Quem aceitou? O nome do dono</translation>
    </message>
    <message>
        <source>Who was told? The owner&apos;s name</source>
        <translation>Quem foi informado? O nome do dono</translation>
    </message>
    <message>
        <source>Write the owner&apos;s name, and the tick counts.</source>
        <translation>Escreva o nome do dono, e a marcação passa a valer.</translation>
    </message>
    <message>
        <source>This person is one of us, not of the client: new clients begin with this contact</source>
        <translation>Esta pessoa é nossa, não do cliente: novos clientes começam com este contato</translation>
    </message>
    <message>
        <source>Your own contact. Type another one where this client has one, and it stays with this client alone.</source>
        <translation>Contato de vocês. Se este cliente tem um contato próprio, digite-o: ele fica só com este cliente.</translation>
    </message>
</context>
<context>
    <name>golive::ui::CountryName</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antígua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armênia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Ilhas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia-Herzegóvina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>São Bartolomeu</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Países Baixos Caribenhos</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Butão</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Ilha Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Ilhas Cocos</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Ilha Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Domínica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Saara Ocidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritreia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Ilhas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Ilhas Faroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlândia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gâmbia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guiné Equatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Geórgia do Sul</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guiné-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Ilhas Heard e McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Ilha de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Território Britânico do Oceano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>São Cristóvão e Névis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ilhas Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lúcia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>São Martinho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Ilhas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Ilhas Marianas do Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritânia</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurício</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ilha Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinésia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>São Pedro e Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian territories</source>
        <translation>Territórios palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Ilhas Salomão</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Cingapura</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e a Ilha de Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>São Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somália</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudão do Sul</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé e Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Síria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Essuatíni</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Ilhas Turks e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chade</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territórios Franceses do Sul</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjiquistão</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Toquelau</translation>
    </message>
    <message>
        <source>East Timor</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidade e Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Ilhas Menores dos Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cidade do Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ilhas Virgens Britânicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Ilhas Virgens Americanas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis e Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Maiote</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
</context>
<context>
    <name>golive::ui::DoctorDialog</name>
    <message>
        <source>Hosts that a firewall has to let through, port 443</source>
        <translation>Endereços que um firewall precisa liberar, porta 443</translation>
    </message>
    <message>
        <source>The text for whoever looks after this computer and its network</source>
        <translation>O texto para quem cuida deste computador e da rede</translation>
    </message>
    <message>
        <source>Copy the text for IT</source>
        <translation>Copiar o texto para a TI</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Between this computer and Facebook</source>
        <translation>Entre este computador e o Facebook</translation>
    </message>
    <message>
        <source>Text for whoever looks after this computer and its network</source>
        <translation>Texto para quem cuida deste computador e da rede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What is in order (%1)</source>
        <translation>O que está em ordem (%1)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando …</translation>
    </message>
    <message>
        <source>Golive is looking at the way from here to Gupshup and Facebook. That takes twenty seconds at most.</source>
        <translation>O Golive está examinando o caminho daqui até a Gupshup e o Facebook. Isso leva no máximo vinte segundos.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into a mail or a chat.</source>
        <translation>O texto está na área de transferência: cole-o em um e-mail ou em uma conversa.</translation>
    </message>
</context>
<context>
    <name>golive::ui::DoctorText</name>
    <message>
        <source>This network&apos;s proxy</source>
        <translation>O proxy desta rede</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Login no proxy</translation>
    </message>
    <message>
        <source>The name %1 (DNS)</source>
        <translation>O nome %1 (DNS)</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Conexão com %1</translation>
    </message>
    <message>
        <source>Inspection of safe connections</source>
        <translation>Inspeção de conexões seguras</translation>
    </message>
    <message>
        <source>Certificates of Golive and of its built-in browser</source>
        <translation>Certificados do Golive e do seu navegador embutido</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>O relógio deste computador</translation>
    </message>
    <message>
        <source>Room for set-ups on the disk</source>
        <translation>Espaço em disco para as configurações</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>O chaveiro de senhas deste computador</translation>
    </message>
    <message>
        <source>The built-in browser for Facebook&apos;s pages</source>
        <translation>O navegador embutido para as páginas do Facebook</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>No caminho</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Something stands in the way between this computer and Gupshup or Facebook (%1).</source>
        <translation>Algo está no caminho entre este computador e a Gupshup ou o Facebook (%1).</translation>
    </message>
    <message>
        <source>Nothing stands in the way; something is worth a look (%1).</source>
        <translation>Nada está no caminho; algo merece atenção (%1).</translation>
    </message>
    <message>
        <source>Nothing stands between this computer and Gupshup and Facebook.</source>
        <translation>Nada está entre este computador e a Gupshup e o Facebook.</translation>
    </message>
    <message>
        <source>What Golive found on this computer on %1</source>
        <comment>title of a text for an IT person</comment>
        <translation>O que o Golive encontrou neste computador em %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>O que ajuda: %1</translation>
    </message>
    <message>
        <source>Hosts to let through, port 443 (https), without opening the connection on the way:</source>
        <translation>Endereços a liberar, porta 443 (https), sem abrir a conexão no caminho:</translation>
    </message>
    <message>
        <source>Nothing came back in time. Check the internet connection, then look again; if it stays so, a firewall may be in the way.</source>
        <translation>Nada voltou a tempo. Verifique a conexão com a internet e examine de novo; se continuar assim, um firewall pode estar no caminho.</translation>
    </message>
    <message>
        <source>This computer&apos;s network settings did not say in time which proxy to use. Whoever looks after the network checks the address of the proxy&apos;s script (PAC).</source>
        <translation>As configurações de rede deste computador não disseram a tempo qual proxy usar. Quem cuida da rede verifica o endereço do script do proxy (PAC).</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network settings does not answer. Check its address and port there, or in the variable https_proxy.</source>
        <translation>O proxy das configurações de rede deste computador não responde. Verifique ali o endereço e a porta, ou na variável https_proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1. Whoever looks after it lets this host through on port 443.</source>
        <translation>O proxy se recusa a conectar a %1. Quem cuida dele libera este endereço na porta 443.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Open Golive&apos;s window and type those of this network; a guard on a server gets them as a credential.</source>
        <translation>O proxy pede um nome e uma senha. Abra a janela do Golive e digite os desta rede; em um servidor, são dados como credencial.</translation>
    </message>
    <message>
        <source>The name server of this network does not know %1. Check the internet connection; if other sites work, the name server&apos;s filter has to let this name through.</source>
        <translation>O servidor de nomes (DNS) desta rede não conhece %1. Verifique a conexão com a internet; se outros sites funcionam, o filtro do servidor de nomes precisa liberar este nome.</translation>
    </message>
    <message>
        <source>The name server of this network leads %1 nowhere, as filters and ad blockers do. Take this host out of the filter.</source>
        <translation>O servidor de nomes (DNS) desta rede leva %1 a lugar nenhum, como fazem filtros e bloqueadores de anúncios. Tire este endereço do filtro.</translation>
    </message>
    <message>
        <source>The connection to %1 is refused. A firewall or security program has to let this host through on port 443.</source>
        <translation>A conexão com %1 é recusada. Um firewall ou programa de segurança precisa liberar este endereço na porta 443.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, whom this computer does not trust. Where that is your company&apos;s own inspection, let the hosts below through without it, or add this issuer to the system&apos;s certificates and to the browser&apos;s. Anywhere else use another network.</source>
        <translation>O certificado foi emitido por “%1”, em quem este computador não confia. Se for a inspeção da sua própria empresa, libere dela os endereços abaixo, ou adicione este emissor aos certificados do sistema e aos do navegador. Em qualquer outro lugar, use outra rede.</translation>
    </message>
    <message>
        <source>Somebody else answers in place of %1. In a hotel or a guest network open any web page first: it may ask you to sign in there.</source>
        <translation>Outro responde no lugar de %1. Em um hotel ou rede de visitantes, abra antes qualquer página: ela pode pedir que você entre ali.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate of %1 is not valid today. Check the date and time.</source>
        <translation>Pelo relógio deste computador, o certificado de %1 não vale hoje. Verifique a data e a hora.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. A firewall or security program may change it on the way.</source>
        <translation>Não foi possível uma conexão segura com %1. Um firewall ou programa de segurança pode alterá-la no caminho.</translation>
    </message>
    <message>
        <source>“%1” opens safe connections on the way, as companies&apos; networks and virus scanners do. Golive works with it; the log-in on Facebook is safer where the hosts below are let through unopened.</source>
        <translation>“%1” abre as conexões seguras no caminho, como fazem redes de empresas e antivírus. O Golive funciona assim; o login no Facebook é mais seguro se os endereços abaixo passam sem ser abertos.</translation>
    </message>
    <message>
        <source>Golive&apos;s own calls trust “%1”, its built-in browser does not. Add this certificate to ~/.pki/nssdb (certutil -A -t C,, -d sql:$HOME/.pki/nssdb -n NAME -i FILE), or use your own browser for Facebook.</source>
        <translation>Os pedidos do próprio Golive confiam em “%1”, seu navegador embutido não. Adicione este certificado a ~/.pki/nssdb (certutil -A -t C,, -d sql:$HOME/.pki/nssdb -n NOME -i ARQUIVO), ou use seu próprio navegador para o Facebook.</translation>
    </message>
    <message>
        <source>The built-in browser trusts “%1”, Golive&apos;s own calls do not. Put this certificate into /usr/local/share/ca-certificates as a .crt file and run update-ca-certificates as root.</source>
        <translation>O navegador embutido confia em “%1”, os pedidos do próprio Golive não. Coloque este certificado em /usr/local/share/ca-certificates como arquivo .crt e execute update-ca-certificates como root.</translation>
    </message>
    <message>
        <source>The built-in browser&apos;s certificates in ~/.pki/nssdb cannot be read. Check who owns this folder.</source>
        <translation>Os certificados do navegador embutido em ~/.pki/nssdb não podem ser lidos. Verifique de quem é esta pasta.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Switch on setting it from the internet; Golive counts the 24 hours by Gupshup&apos;s clock meanwhile.</source>
        <translation>O relógio deste computador está errado. Ative o acerto pela internet; enquanto isso, o Golive conta as 24 horas pelo relógio da Gupshup.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by a day or more, so safe connections fail. Set date and time, best from the internet.</source>
        <translation>O relógio deste computador está errado em um dia ou mais, e por isso as conexões seguras falham. Acerte data e hora, de preferência pela internet.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room, so that each step can be kept.</source>
        <translation>O disco está quase cheio. Libere espaço, para que cada etapa possa ser guardada.</translation>
    </message>
    <message>
        <source>The disk is full. Make room first: Golive keeps each call on the disk before it makes it.</source>
        <translation>O disco está cheio. Libere espaço primeiro: o Golive guarda cada pedido no disco antes de fazê-lo.</translation>
    </message>
    <message>
        <source>Golive may not write there. Give your user the right to, or choose another folder with --data-dir.</source>
        <translation>O Golive não pode gravar ali. Dê esse direito ao seu usuário ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, so that Golive finds what it keeps there.</source>
        <translation>O chaveiro de senhas está bloqueado. Desbloqueie-o, para que o Golive encontre o que guarda nele.</translation>
    </message>
    <message>
        <source>There is no keychain here. Golive holds secrets for this run only, and asks again at the next start; a guard on a server gets them as credentials.</source>
        <translation>Não há chaveiro de senhas aqui. O Golive guarda segredos só enquanto está aberto e pede de novo na próxima vez; em um servidor, são dados como credenciais.</translation>
    </message>
    <message>
        <source>The built-in browser is not installed. Facebook&apos;s part is done in your own browser then.</source>
        <translation>O navegador embutido não está instalado. A parte do Facebook é feita então no seu próprio navegador.</translation>
    </message>
    <message>
        <source>The built-in browser is old. Use your own browser for a real log-in to Facebook.</source>
        <translation>O navegador embutido é antigo. Use seu próprio navegador para um login real no Facebook.</translation>
    </message>
    <message>
        <source>Golive was started as root, where the built-in browser does not run. Start it as an ordinary user, or use your own browser for Facebook.</source>
        <translation>O Golive foi iniciado como root, onde o navegador embutido não roda. Inicie-o como um usuário comum ou use seu próprio navegador para o Facebook.</translation>
    </message>
    <message>
        <source>The built-in browser was started without its protection (the environment says so). Start Golive without that, or use your own browser for Facebook.</source>
        <translation>O navegador integrado foi iniciado sem a sua proteção (o ambiente pede isso). Inicie o Golive sem isso ou use o seu próprio navegador para o Facebook.</translation>
    </message>
    <message>
        <source>This did not show in time. Look again in a minute.</source>
        <translation>Isso não apareceu a tempo. Examine de novo em um minuto.</translation>
    </message>
</context>
<context>
    <name>golive::ui::DoneLine</name>
    <message>
        <source>Opened in your browser. Go on there; the cards stay here.</source>
        <translation>Aberto no seu navegador. Continue lá; os cartões ficam aqui.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a chat, an e-mail or a browser.</source>
        <translation>Copiado. Cole em uma conversa, em um e-mail ou em um navegador.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your chat or e-mail with the owner.</source>
        <translation>Copiado. Cole na sua conversa ou no e-mail para o dono do negócio.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you keep your notes.</source>
        <translation>Copiado. Cole onde você guarda suas anotações.</translation>
    </message>
    <message>
        <source>Your e-mail program has the message. Check the recipient there, and send it.</source>
        <translation>A mensagem está no seu programa de e-mail. Confira lá o destinatário e envie.</translation>
    </message>
    <message>
        <source>WhatsApp opens in your browser. Choose the owner&apos;s chat there, and send the message.</source>
        <translation>O WhatsApp abre no seu navegador. Escolha lá a conversa do dono do negócio e envie a mensagem.</translation>
    </message>
    <message>
        <source>Saved. Now send the file to the owner.</source>
        <translation>Salvo. Agora envie o arquivo ao dono do negócio.</translation>
    </message>
    <message>
        <source>No e-mail program could be opened. Copy the message instead.</source>
        <translation>Nenhum programa de e-mail pôde ser aberto. Copie a mensagem.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the message instead.</source>
        <translation>Nenhum navegador pôde ser aberto. Copie a mensagem.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and paste it into one.</source>
        <translation>Nenhum navegador pôde ser aberto. Copie o link e cole em um.</translation>
    </message>
</context>
<context>
    <name>golive::ui::EarlierSyncBox</name>
    <message>
        <source>Count from then</source>
        <translation>Contar a partir daí</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer: question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::EventsPage</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Cabeçalho (opcional)</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Adicionar este endereço</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Adicionar outro endereço</translation>
    </message>
    <message>
        <source>Or another address:</source>
        <translation>Ou outro endereço:</translation>
    </message>
    <message>
        <source>Change this address?</source>
        <translation>Mudar este endereço?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Para onde vão os eventos</translation>
    </message>
    <message>
        <source>Old chats and new messages need an address where they can arrive.</source>
        <translation>Conversas antigas e mensagens novas precisam de um endereço de chegada.</translation>
    </message>
</context>
<context>
    <name>golive::ui::EventsText</name>
    <message>
        <source>chats and contacts of the phone app</source>
        <translation>conversas e contatos do aplicativo do celular</translation>
    </message>
    <message>
        <source>changes of the account</source>
        <translation>mudanças da conta</translation>
    </message>
    <message>
        <source>everything new</source>
        <translation>tudo o que é novo</translation>
    </message>
    <message>
        <source>incoming messages</source>
        <translation>mensagens recebidas</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>what became of messages sent</source>
        <translation>o que houve com as mensagens enviadas</translation>
    </message>
    <message>
        <source>The older chats and contacts are sent once, to one address. If no address listens at that moment, they are lost.</source>
        <translation>As conversas antigas e os contatos são enviados uma só vez, a um só endereço. Se nenhum endereço estiver recebendo nessa hora, eles se perdem.</translation>
    </message>
    <message>
        <source>On Gupshup&apos;s site open the app&apos;s webhook settings and check that an address is entered and switched on for Coexistence events, version 3. Ask whoever runs your inbox if you are not sure. Then go on here.</source>
        <translation>No site da Gupshup, abra as configurações de webhook do app e veja se há um endereço, ativado para eventos de Coexistence, versão 3. Se tiver dúvida, pergunte a quem cuida da sua caixa de entrada. Depois continue aqui.</translation>
    </message>
    <message>
        <source>Asking Gupshup…</source>
        <translation>Perguntando à Gupshup…</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Ready: an address is listening</source>
        <translation>Pronto: um endereço está recebendo</translation>
    </message>
    <message>
        <source>Good enough, with a gap</source>
        <translation>Serve, mas falta algo</translation>
    </message>
    <message>
        <source>Nobody is listening yet</source>
        <translation>Ninguém está recebendo ainda</translation>
    </message>
    <message>
        <source>Chats, contacts and changes of the account have somewhere to go.</source>
        <translation>Conversas, contatos e mudanças da conta têm para onde ir.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Version %1, %2. Takes: %3.</source>
        <translation>Versão %1, %2. Recebe: %3.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>The address of your inbox or server, starting with https://. Gupshup tries it at once.</source>
        <translation>O endereço da sua caixa de entrada ou servidor, começando com https://. A Gupshup testa na hora.</translation>
    </message>
    <message>
        <source>Only if your server asks for one. Written as Name: value</source>
        <translation>Só se o seu servidor pedir. Escreva no formato Nome: valor</translation>
    </message>
    <message>
        <source>Go on without an address</source>
        <translation>Continuar sem endereço</translation>
    </message>
    <message>
        <source>The number will work, but the older chats and contacts go nowhere. Getting them later means disconnecting and starting again.</source>
        <translation>O número vai funcionar, mas as conversas antigas e os contatos não vão para lugar nenhum. Para tê-los depois, será preciso desconectar e recomeçar.</translation>
    </message>
    <message>
        <source>WITHOUT</source>
        <comment>the word that is typed to go on without an address for events</comment>
        <translation>SEM</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Digite %1 para continuar</translation>
    </message>
    <message>
        <source>You chose to go on without an address.</source>
        <translation>Você escolheu continuar sem endereço.</translation>
    </message>
    <message>
        <source>An address is set, but was not tried today</source>
        <translation>Há um endereço, mas hoje ele não foi testado</translation>
    </message>
    <message>
        <source>Nobody answered at that address</source>
        <translation>Ninguém respondeu nesse endereço</translation>
    </message>
    <message>
        <source>Chats of the phone app have somewhere to go. You can go on; better is this:</source>
        <translation>As conversas do aplicativo têm para onde ir. Você pode continuar; melhor ainda é isto:</translation>
    </message>
    <message>
        <source>The chats would be lost. The copying waits until this is put right:</source>
        <translation>As conversas se perderiam. A cópia espera até isto ser corrigido:</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <comment>so long ago</comment>
        <translation>Lido %1.</translation>
    </message>
    <message>
        <source>No address is switched on for this app.</source>
        <translation>Nenhum endereço está ativo para este app.</translation>
    </message>
    <message>
        <source>No address takes the chats and contacts of the phone app (COEXISTENCE).</source>
        <translation>Nenhum endereço recebe as conversas e os contatos do aplicativo do celular (COEXISTENCE).</translation>
    </message>
    <message>
        <source>An address takes them in version 2 only, which does not carry old chats.</source>
        <translation>Um endereço os recebe só na versão 2, que não traz as conversas antigas.</translation>
    </message>
    <message>
        <source>Events without a mode of their own are not heard (OTHERS is off).</source>
        <translation>Eventos sem modo próprio não são recebidos (OTHERS está desativado).</translation>
    </message>
    <message>
        <source>Nobody is told if the number is disconnected (ACCOUNT is off).</source>
        <translation>Ninguém é avisado se o número for desconectado (ACCOUNT está desativado).</translation>
    </message>
    <message>
        <source>Gupshup has not called the address within the last day.</source>
        <translation>A Gupshup não testou o endereço nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>Gupshup called the address, and nobody answered.</source>
        <translation>A Gupshup testou o endereço, e ninguém respondeu.</translation>
    </message>
    <message>
        <source>Add an address below; what is there stays as it is.</source>
        <translation>Adicione um endereço abaixo; o que já existe fica como está.</translation>
    </message>
    <message>
        <source>Press “Put this right”, or add an address of its own below.</source>
        <translation>Clique em “Corrigir isto” ou adicione abaixo um endereço próprio para isto.</translation>
    </message>
    <message>
        <source>Whoever runs the address can switch it on at Gupshup.</source>
        <translation>Quem cuida do endereço pode ativar isto na Gupshup.</translation>
    </message>
    <message>
        <source>“Put this right” switches it on.</source>
        <translation>Use “Corrigir isto” para ativar.</translation>
    </message>
    <message>
        <source>Press “Ask Gupshup to call it now”.</source>
        <translation>Clique em “Pedir à Gupshup que teste agora”.</translation>
    </message>
    <message>
        <source>See that the server or tunnel there is running and answers within 10 seconds. Then press “Ask Gupshup to call it now”.</source>
        <translation>Veja se o servidor ou túnel desse endereço está funcionando e responde em até 10 segundos. Depois clique em “Pedir à Gupshup que teste agora”.</translation>
    </message>
    <message>
        <source>Gupshup called this address %1 and it answered.</source>
        <comment>today at 14:02</comment>
        <translation>A Gupshup testou este endereço %1 e ele respondeu.</translation>
    </message>
    <message>
        <source>Gupshup called this address %1 and nobody answered.</source>
        <comment>today at 14:02</comment>
        <translation>A Gupshup testou este endereço %1 e ninguém respondeu.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>A mensagem foi: %1</translation>
    </message>
    <message>
        <source>What changes for %1:</source>
        <translation>O que muda em %1:</translation>
    </message>
    <message>
        <source>it is switched on</source>
        <translation>o endereço é ativado</translation>
    </message>
    <message>
        <source>version %1 becomes version %2</source>
        <translation>a versão %1 passa a ser a versão %2</translation>
    </message>
    <message>
        <source>these modes are added: %1</source>
        <translation>estes modos são adicionados: %1</translation>
    </message>
    <message>
        <source>Nothing is taken away: its address, its name and the modes that it has stay.</source>
        <translation>Nada é tirado: o endereço, o nome e os modos que ele já tem ficam.</translation>
    </message>
    <message>
        <source>This address was not made by Golive; another system uses it.</source>
        <translation>Este endereço não foi criado pelo Golive; outro sistema o usa.</translation>
    </message>
    <message>
        <source>In version 3 events have another form, which the system there must understand. If you are not sure, keep it as it is and add an address of its own.</source>
        <translation>Na versão 3, os eventos têm outro formato, que o sistema de lá precisa entender. Na dúvida, deixe como está e adicione um endereço próprio para isto.</translation>
    </message>
    <message>
        <source>Gupshup does not document which mode carries the older chats. COEXISTENCE with OTHERS switched on is the safest, so Golive asks for both.</source>
        <translation>A Gupshup não documenta qual modo traz as conversas antigas. COEXISTENCE junto com OTHERS é o mais seguro; por isso, o Golive pede os dois.</translation>
    </message>
    <message>
        <source>For practice this is all that is needed: the events arrive in Golive, and you can watch them.</source>
        <translation>No treino, basta isto: os eventos chegam ao Golive, e você pode acompanhar.</translation>
    </message>
    <message>
        <source>Events come to Golive&apos;s receiver by an address of the old kind. It is the same for all your clients, so whoever has it could speak for any of them. Add this app&apos;s own address here, then delete the old one at Gupshup. Nothing is lost meanwhile: what comes by both is counted once.</source>
        <translation>Os eventos chegam ao receptor do Golive por um endereço do tipo antigo. Ele é o mesmo para todos os seus clientes, e quem o tiver pode falar em nome de qualquer um deles. Adicione aqui o endereço próprio deste app e depois exclua o antigo na Gupshup. Nada se perde nesse meio-tempo: o que chega pelos dois é contado uma vez só.</translation>
    </message>
    <message>
        <source>Golive&apos;s receiver listens on this computer at %1, and Gupshup cannot reach it there. A public https address of yours (a reverse proxy or a tunnel) must forward to it. Type that address; Golive adds a secret part behind it, which is this app&apos;s alone.</source>
        <translation>O receptor do Golive escuta neste computador, em %1, onde a Gupshup não o alcança. Um endereço https público seu (um proxy reverso ou um túnel) precisa encaminhar para ele. Digite esse endereço; o Golive acrescenta no fim uma parte secreta, que é só deste app.</translation>
    </message>
    <message>
        <source>Golive&apos;s own receiver does not run: %1</source>
        <translation>O receptor do Golive não está funcionando: %1</translation>
    </message>
    <message>
        <source>Chats and contacts have somewhere to go. Changes of the account come by a second entry in version %1; that is how it should be.</source>
        <translation>As conversas e os contatos têm para onde ir. As mudanças da conta chegam por uma segunda entrada na versão %1; é assim que deve ser.</translation>
    </message>
    <message>
        <source>Filled in as for your last client. Change it where this client&apos;s events go elsewhere.</source>
        <translation>Preenchido como no seu último cliente. Mude se os eventos deste cliente vão para outro lugar.</translation>
    </message>
    <message>
        <source>Filled in as for your last client. The header %1 could not be read from this computer&apos;s keychain: please type it again.</source>
        <translation>Preenchido como no seu último cliente. O cabeçalho %1 não pôde ser lido do chaveiro de senhas deste computador: digite-o de novo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::FieldNote</name>
    <message>
        <source>Write to support</source>
        <translation>Escrever ao suporte</translation>
    </message>
</context>
<context>
    <name>golive::ui::FindingsFold</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
</context>
<context>
    <name>golive::ui::GetReadyPage</name>
    <message>
        <source>the number&apos;s country</source>
        <translation>o país do número</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Abrir o formulário</translation>
    </message>
    <message>
        <source>I have filled it in</source>
        <translation>Já preenchi</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sem ele</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>A few short questions now spare you trouble in the middle of it.</source>
        <translation>Algumas perguntas rápidas agora evitam problemas no meio do caminho.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Enable the app</source>
        <translation>Habilitar o app</translation>
    </message>
</context>
<context>
    <name>golive::ui::GuidancePanel</name>
    <message>
        <source>On Gupshup&apos;s own site</source>
        <translation>No site da própria Gupshup</translation>
    </message>
    <message>
        <source>Open Gupshup&apos;s site</source>
        <translation>Abrir o site da Gupshup</translation>
    </message>
    <message>
        <source>Sign-up link</source>
        <translation>Link de cadastro</translation>
    </message>
</context>
<context>
    <name>golive::ui::HiddenBand</name>
    <message>
        <source>You share your screen: names and numbers of other clients are hidden.</source>
        <translation>Você compartilha a tela: nomes e números de outros clientes estão escondidos.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show all clients again</source>
        <translation>Mostrar de novo todos os clientes</translation>
    </message>
</context>
<context>
    <name>golive::ui::HoldText</name>
    <message>
        <source>Open the file, or paste the link.</source>
        <translation>Abra o arquivo ou cole o link.</translation>
    </message>
    <message>
        <source>Choose an app first, or create one.</source>
        <translation>Primeiro escolha um app ou crie um.</translation>
    </message>
    <message>
        <source>Type the name of the app first.</source>
        <translation>Primeiro digite o nome do app.</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Primeiro digite o número.</translation>
    </message>
    <message>
        <source>This app has another number: choose another app, or correct the number.</source>
        <translation>Este app tem outro número: escolha outro app ou corrija o número.</translation>
    </message>
    <message>
        <source>Some questions are still open.</source>
        <translation>Algumas perguntas ainda estão abertas.</translation>
    </message>
    <message>
        <source>Say whether the form was filled in.</source>
        <translation>Diga se o formulário foi preenchido.</translation>
    </message>
    <message>
        <source>Fill in the contact details first.</source>
        <translation>Primeiro preencha os dados de contato.</translation>
    </message>
    <message>
        <source>The chats need an address to arrive at, first.</source>
        <translation>Antes, as conversas precisam de um endereço de chegada.</translation>
    </message>
    <message>
        <source>Golive moves on by itself once Facebook is finished.</source>
        <translation>O Golive avança sozinho quando o Facebook terminar.</translation>
    </message>
    <message>
        <source>Golive moves on once Facebook is finished. Where it does not notice, say so on the last card.</source>
        <translation>O Golive avança quando o Facebook terminar. Se ele não perceber, avise no último cartão.</translation>
    </message>
    <message>
        <source>Golive moves on by itself once the number is live.</source>
        <translation>O Golive avança sozinho quando o número estiver no ar.</translation>
    </message>
    <message>
        <source>Golive moves on by itself once the number is selected.</source>
        <translation>O Golive avança sozinho quando o número for selecionado.</translation>
    </message>
    <message>
        <source>Say on the card when the number is selected.</source>
        <translation>Avise no cartão quando o número estiver selecionado.</translation>
    </message>
    <message>
        <source>The chats have not been asked for yet.</source>
        <translation>As conversas ainda não foram pedidas.</translation>
    </message>
    <message>
        <source>Say first whether the system that receives them knows that old chats are old.</source>
        <translation>Antes, diga se o sistema que as recebe sabe que as conversas antigas são antigas.</translation>
    </message>
    <message>
        <source>The box about the terms is still open.</source>
        <translation>Falta marcar a caixa sobre os termos.</translation>
    </message>
    <message>
        <source>Say first that the number is right.</source>
        <translation>Primeiro diga que o número está certo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::LinkLife</name>
    <message>
        <source>Make a new link</source>
        <translation>Criar um link novo</translation>
    </message>
    <message>
        <source>Yes, make a new one</source>
        <translation>Sim, criar um novo</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Ficar com este</translation>
    </message>
</context>
<context>
    <name>golive::ui::LinkPanel</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Abrir no meu navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>O link como QR code</translation>
    </message>
    <message>
        <source>Keep the cards beside it</source>
        <translation>Manter os cartões ao lado</translation>
    </message>
    <message>
        <source>The cards get a narrow window of their own, which can stay in front.</source>
        <translation>Os cartões ganham uma janela estreita, que pode ficar na frente.</translation>
    </message>
    <message>
        <source>Open it on another computer or tablet</source>
        <translation>Abrir em outro computador ou tablet</translation>
    </message>
    <message>
        <source>Not with the phone whose number is connected: it has to scan another code later.</source>
        <translation>Não com o celular do número que vai ser conectado: ele precisa ler outro código depois.</translation>
    </message>
</context>
<context>
    <name>golive::ui::MainWindow</name>
    <message>
        <source>Something is still under way. Your set-up is kept. Leave now?</source>
        <translation>Ainda há algo em andamento. Sua configuração fica guardada. Sair agora?</translation>
    </message>
    <message>
        <source>Leave Golive?</source>
        <translation>Sair do Golive?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>golive::ui::MediaRows</name>
    <message>
        <source>Fetch this file</source>
        <translation>Buscar este arquivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fetch this file: %1</source>
        <translation>Buscar este arquivo: %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::ExplainDialog</name>
    <message>
        <source>Explain an error message</source>
        <translation>Explicar uma mensagem de erro</translation>
    </message>
    <message>
        <source>Paste the number or the words that Facebook or Gupshup showed.</source>
        <translation>Cole o número ou as palavras que o Facebook ou a Gupshup mostrou.</translation>
    </message>
    <message>
        <source>Number or words of the error</source>
        <translation>Número ou palavras do erro</translation>
    </message>
    <message>
        <source>For example 3441045</source>
        <translation>Por exemplo 3441045</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quem precisa agir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Quanto tempo esperar</translation>
    </message>
    <message>
        <source>What another try costs</source>
        <translation>O que custa outra tentativa</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Contar a espera</translation>
    </message>
    <message>
        <source>It may be about the set-up on the screen.</source>
        <translation>Pode ser sobre a configuração que está na tela.</translation>
    </message>
    <message>
        <source>It may be about the set-up on the screen: %1</source>
        <translation>Pode ser sobre a configuração que está na tela: %1</translation>
    </message>
    <message>
        <source>Start the timer anew</source>
        <translation>Contar a espera desde o início</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Fonte: %1, %2</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
</context>
<context>
    <name>golive::ui::OpenRow</name>
    <message>
        <source>Open clients</source>
        <translation>Clientes abertos</translation>
    </message>
</context>
<context>
    <name>golive::ui::OpenText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, client %2.</source>
        <comment>name; number of its key</comment>
        <translation>%1, cliente %2.</translation>
    </message>
    <message>
        <source>Still %1 left of its 24 hours.</source>
        <translation>Tempo restante das 24 horas: %1.</translation>
    </message>
    <message>
        <source>It is on the screen.</source>
        <translation>Está na tela.</translation>
    </message>
    <message>
        <source>Nobody looks after one client: Golive is not signed in.</source>
        <translation>Ninguém cuida de um cliente: o Golive não está com login feito.</translation>
    </message>
    <message>
        <source>Nobody looks after %1 clients: Golive is not signed in.</source>
        <translation>Ninguém cuida de %1 clientes: o Golive não está com login feito.</translation>
    </message>
    <message>
        <source>Nobody looks after one client: Golive is not signed in as %1.</source>
        <translation>Ninguém cuida de um cliente: o Golive não está com login feito como %1.</translation>
    </message>
    <message>
        <source>Nobody looks after %1 clients: Golive is not signed in as %2.</source>
        <translation>Ninguém cuida de %1 clientes: o Golive não está com login feito como %2.</translation>
    </message>
    <message>
        <source>One client waits for it.</source>
        <translation>Um cliente espera por isso.</translation>
    </message>
    <message>
        <source>%1 clients wait for it.</source>
        <translation>%1 clientes esperam por isso.</translation>
    </message>
    <message>
        <source>Sign in for all</source>
        <translation>Entrar para todos</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>golive::ui::ProfileDialog</name>
    <message>
        <source>What new clients begin with</source>
        <translation>Com o que novos clientes começam</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Nothing is remembered. What Gupshup accepts for your next client is.</source>
        <translation>Nada está guardado. O que a Gupshup aceitar para o seu próximo cliente será guardado.</translation>
    </message>
    <message>
        <source>This is as it was for your last client, on this computer only. A new client begins with it, and where you type something else that is remembered instead.</source>
        <translation>Assim foi com o seu último cliente, só neste computador. Um novo cliente começa com isso; se você digitar outra coisa, ela é guardada no lugar.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Esquecer: %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::ProfileMark</name>
    <message>
        <source>What is remembered</source>
        <translation>O que está guardado</translation>
    </message>
    <message>
        <source>Shows what new clients begin with, and forgets it.</source>
        <translation>Mostra com o que novos clientes começam e permite esquecer.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ProfileWords</name>
    <message>
        <source>Address for events</source>
        <translation>Endereço para eventos</translation>
    </message>
    <message>
        <source>Country of numbers without +</source>
        <translation>País de números sem +</translation>
    </message>
    <message>
        <source>Proposed place of messages</source>
        <translation>Lugar proposto para as mensagens</translation>
    </message>
    <message>
        <source>Our own contact</source>
        <translation>Contato de vocês</translation>
    </message>
    <message>
        <source>Language of owners</source>
        <translation>Idioma dos donos</translation>
    </message>
    <message>
        <source>Sender&apos;s name in files for owners</source>
        <translation>Nome de quem envia os arquivos aos donos</translation>
    </message>
    <message>
        <source>%1, with the header %2, whose value stands in the keychain of this computer.</source>
        <translation>%1, com o cabeçalho %2, cujo valor está no chaveiro de senhas deste computador.</translation>
    </message>
</context>
<context>
    <name>golive::ui::Rail</name>
    <message>
        <source>Explain an error message…</source>
        <translation>Explicar um erro…</translation>
    </message>
    <message>
        <source>with Golive</source>
        <translation>com o Golive</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
    <message>
        <source>What support needs to understand what went wrong, without names and numbers</source>
        <translation>O que o suporte precisa para entender o que deu errado, sem nomes nem números</translation>
    </message>
</context>
<context>
    <name>golive::ui::ErrorSentence</name>
    <message>
        <source>Meta says that this number is not eligible yet: it wants to see more activity in the WhatsApp Business App. Gupshup lists this as a known issue of Meta, without a remedy.</source>
        <translation>A Meta diz que este número ainda não pode ser usado: ela quer ver mais atividade no aplicativo WhatsApp Business. A Gupshup lista isto como um problema conhecido da Meta, sem solução.</translation>
    </message>
    <message>
        <source>On the phone: keep using the WhatsApp Business App for real conversations. Gupshup&apos;s support can pass it on, but how long that takes is up to Meta.</source>
        <translation>No celular: continue usando o aplicativo WhatsApp Business em conversas reais. O suporte da Gupshup pode encaminhar o caso, mas o tempo depende da Meta.</translation>
    </message>
    <message>
        <source>Meta gives no date. Providers speak of 7 days of real use, so try again in a week.</source>
        <translation>A Meta não dá uma data. Os provedores falam em 7 dias de uso real, então tente de novo em uma semana.</translation>
    </message>
    <message>
        <source>Do not try many times in a row: each further try can make the wait longer.</source>
        <translation>Não tente muitas vezes seguidas: cada nova tentativa pode aumentar a espera.</translation>
    </message>
    <message>
        <source>Meta does not offer this for numbers of that country or region.</source>
        <translation>A Meta não oferece isto para números desse país ou região.</translation>
    </message>
    <message>
        <source>Nothing on your side can change that. A number of another country may work.</source>
        <translation>Nada do seu lado muda isso. Um número de outro país pode funcionar.</translation>
    </message>
    <message>
        <source>Meta gives no date. Try again some weeks later.</source>
        <translation>A Meta não dá uma data. Tente de novo daqui a algumas semanas.</translation>
    </message>
    <message>
        <source>Another try uses nothing up, as far as is known.</source>
        <translation>Outra tentativa não gasta nada, até onde se sabe.</translation>
    </message>
    <message>
        <source>The WhatsApp Business App on the phone is too old.</source>
        <translation>O aplicativo WhatsApp Business do celular está muito antigo.</translation>
    </message>
    <message>
        <source>In the phone&apos;s app store: update the WhatsApp Business App to 2.24.17 or newer. Then start the Facebook part again.</source>
        <translation>Na loja de aplicativos do celular: atualize o aplicativo WhatsApp Business para a versão 2.24.17 ou mais nova. Depois recomece a parte do Facebook.</translation>
    </message>
    <message>
        <source>No wait is needed once that is done.</source>
        <translation>Feito isso, não é preciso esperar.</translation>
    </message>
    <message>
        <source>Meta cannot find this number in the WhatsApp Business App.</source>
        <translation>A Meta não encontra este número no aplicativo WhatsApp Business.</translation>
    </message>
    <message>
        <source>On the phone: the number must be in use in the WhatsApp Business App, not in the ordinary WhatsApp. Check the number that was typed, too.</source>
        <translation>No celular: o número precisa estar em uso no aplicativo WhatsApp Business, não no WhatsApp comum. Confira também o número digitado.</translation>
    </message>
    <message>
        <source>The number belongs to another business portfolio than the one that was chosen.</source>
        <translation>O número pertence a outro portfólio empresarial, não ao escolhido.</translation>
    </message>
    <message>
        <source>Start the Facebook part again and choose the portfolio that owns the number. If an earlier provider set it up, ask that provider to remove it first.</source>
        <translation>Recomece a parte do Facebook e escolha o portfólio dono do número. Se um provedor anterior o configurou, peça antes a ele que o remova.</translation>
    </message>
    <message>
        <source>The number is still connected to another partner.</source>
        <translation>O número ainda está conectado a outro parceiro.</translation>
    </message>
    <message>
        <source>On the phone, in the WhatsApp Business App, open Settings, Account, Business Platform and press &quot;Disconnect&quot;. Then start the Facebook part again.</source>
        <translation>No celular, no aplicativo WhatsApp Business, abra Configurações, Conta, Business Platform e toque em &quot;Disconnect&quot; (desconectar). Depois recomece a parte do Facebook.</translation>
    </message>
    <message>
        <source>Wait 15 minutes after disconnecting.</source>
        <translation>Espere 15 minutos depois de desconectar.</translation>
    </message>
    <message>
        <source>Another try changes nothing before that is done.</source>
        <translation>Outra tentativa não muda nada antes disso.</translation>
    </message>
    <message>
        <source>The number is already connected to a business platform.</source>
        <translation>O número já está conectado a uma plataforma comercial.</translation>
    </message>
    <message>
        <source>The number is already registered with Meta&apos;s platform.</source>
        <translation>O número já está registrado na plataforma da Meta.</translation>
    </message>
    <message>
        <source>Use another number, or ask whoever registered it to remove the registration.</source>
        <translation>Use outro número ou peça a quem o registrou que remova o registro.</translation>
    </message>
    <message>
        <source>The number is linked to a Facebook Page.</source>
        <translation>O número está vinculado a uma Página do Facebook.</translation>
    </message>
    <message>
        <source>On facebook.com: an admin of that Page unlinks the number in the Page&apos;s settings. Then start the Facebook part again.</source>
        <translation>Em facebook.com: um administrador dessa Página desvincula o número nas configurações dela. Depois recomece a parte do Facebook.</translation>
    </message>
    <message>
        <source>The chosen WhatsApp account uses Meta&apos;s marketing messages, and such accounts are left out.</source>
        <translation>A conta do WhatsApp escolhida usa as mensagens de marketing da Meta, e essas contas ficam de fora.</translation>
    </message>
    <message>
        <source>Start the Facebook part again and choose another WhatsApp account, or use another number.</source>
        <translation>Recomece a parte do Facebook e escolha outra conta do WhatsApp, ou use outro número.</translation>
    </message>
    <message>
        <source>The chosen WhatsApp account is already shared with another partner.</source>
        <translation>A conta do WhatsApp escolhida já está compartilhada com outro parceiro.</translation>
    </message>
    <message>
        <source>In Meta&apos;s business settings: stop sharing the account. Or start the Facebook part again and create a new account there.</source>
        <translation>Nas configurações comerciais da Meta: pare de compartilhar a conta. Ou recomece a parte do Facebook e crie uma conta nova lá.</translation>
    </message>
    <message>
        <source>Meta has seen too many attempts.</source>
        <translation>A Meta viu tentativas demais.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: stop for now and close it.</source>
        <translation>Na página do Facebook: pare por agora e feche-a.</translation>
    </message>
    <message>
        <source>Meta gives no time. Wait some hours, better until tomorrow.</source>
        <translation>A Meta não dá um prazo. Espere algumas horas, de preferência até amanhã.</translation>
    </message>
    <message>
        <source>A code was entered wrongly too many times.</source>
        <translation>Um código foi digitado errado vezes demais.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: after the wait ask for a new code and type it with care.</source>
        <translation>Na página do Facebook: depois da espera, peça um novo código e digite com cuidado.</translation>
    </message>
    <message>
        <source>Wait about 12 hours.</source>
        <translation>Espere cerca de 12 horas.</translation>
    </message>
    <message>
        <source>A code was entered wrongly, or asked for too often.</source>
        <translation>Um código foi digitado errado ou pedido vezes demais.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: ask for a new code and type it with care.</source>
        <translation>Na página do Facebook: peça um novo código e digite com cuidado.</translation>
    </message>
    <message>
        <source>If Meta says that there were too many guesses, wait about 12 hours.</source>
        <translation>Se a Meta disser que houve tentativas demais, espere cerca de 12 horas.</translation>
    </message>
    <message>
        <source>Facebook wants the second factor switched on for this log-in.</source>
        <translation>O Facebook quer a autenticação de dois fatores ativada para entrar.</translation>
    </message>
    <message>
        <source>On facebook.com, in the security settings: set up two-factor authentication. Then start the Facebook part again.</source>
        <translation>Em facebook.com, nas configurações de segurança: configure a autenticação de dois fatores. Depois recomece a parte do Facebook.</translation>
    </message>
    <message>
        <source>Facebook does not know this computer yet and wants to check that it is you.</source>
        <translation>O Facebook ainda não conhece este computador e quer confirmar que é você.</translation>
    </message>
    <message>
        <source>Finish the check that Facebook shows. If it keeps coming back, use your own browser, where you are signed in already.</source>
        <translation>Conclua a verificação que o Facebook mostra. Se ela insistir em voltar, use seu próprio navegador, onde você já entrou.</translation>
    </message>
    <message>
        <source>Facebook wants to know that a person sits here.</source>
        <translation>O Facebook quer saber se há uma pessoa aqui.</translation>
    </message>
    <message>
        <source>Finish the check that Facebook shows. If its box stays empty, use your own browser.</source>
        <translation>Conclua a verificação que o Facebook mostra. Se a caixa ficar vazia, use seu próprio navegador.</translation>
    </message>
    <message>
        <source>A limit of Meta for accounts or numbers of one business is reached.</source>
        <translation>Um limite da Meta para contas ou números de uma empresa foi atingido.</translation>
    </message>
    <message>
        <source>In Meta&apos;s business settings: have the business verified, remove an account that is not used, or use one that exists.</source>
        <translation>Nas configurações comerciais da Meta: peça a verificação da empresa, remova uma conta sem uso ou use uma que já existe.</translation>
    </message>
    <message>
        <source>Meta does not accept a name, address or category that was entered.</source>
        <translation>A Meta não aceita um nome, endereço ou categoria informado.</translation>
    </message>
    <message>
        <source>Start the Facebook part again and use the business name as your customers know it.</source>
        <translation>Recomece a parte do Facebook e use o nome da empresa como seus clientes o conhecem.</translation>
    </message>
    <message>
        <source>Meta&apos;s page shows this number as its example of an error, beside a name that breaks WhatsApp&apos;s rules. It may stand for other faults, too.</source>
        <translation>A página da Meta mostra este número como exemplo de erro, ao lado de um nome que viola as regras do WhatsApp. Ele pode indicar outras falhas também.</translation>
    </message>
    <message>
        <source>If Facebook complains about the name, start again and use the business name as your customers know it. Otherwise try once more, then write to Gupshup&apos;s support.</source>
        <translation>Se o Facebook reclamar do nome, recomece e use o nome da empresa como seus clientes o conhecem. Se não, tente mais uma vez e depois escreva para o suporte da Gupshup.</translation>
    </message>
    <message>
        <source>Something is wrong with a number that was verified beforehand. Meta does not say more.</source>
        <translation>Há algo errado com um número verificado de antemão. A Meta não diz mais que isso.</translation>
    </message>
    <message>
        <source>Write to Gupshup&apos;s support (partner.support@gupshup.io) with the exact words, the app and the number.</source>
        <translation>Escreva para o suporte da Gupshup (partner.support@gupshup.io) com as palavras exatas, o app e o número.</translation>
    </message>
    <message>
        <source>Meta does not accept the phone number. Its own words on the page say why.</source>
        <translation>A Meta não aceita o número de telefone. As palavras dela na página dizem por quê.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: check the country and the number that was typed.</source>
        <translation>Na página do Facebook: confira o país e o número digitado.</translation>
    </message>
    <message>
        <source>It is about one of Meta&apos;s test numbers.</source>
        <translation>Trata-se de um número de teste da Meta.</translation>
    </message>
    <message>
        <source>Start the Facebook part again and type the number of the WhatsApp Business App.</source>
        <translation>Recomece a parte do Facebook e digite o número do aplicativo WhatsApp Business.</translation>
    </message>
    <message>
        <source>Something went wrong at Meta. This is not your fault.</source>
        <translation>Algo deu errado na Meta. A culpa não é sua.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: start the Facebook part again.</source>
        <translation>Na página do Facebook: recomece a parte do Facebook.</translation>
    </message>
    <message>
        <source>Meta gives no time. Try again in a quarter of an hour.</source>
        <translation>A Meta não dá um prazo. Tente de novo em quinze minutos.</translation>
    </message>
    <message>
        <source>Meta works on its own systems just now.</source>
        <translation>A Meta está em manutenção agora.</translation>
    </message>
    <message>
        <source>Meta has restricted this account.</source>
        <translation>A Meta restringiu esta conta.</translation>
    </message>
    <message>
        <source>In Meta&apos;s Business Support Home, as an admin: it says why, and lets you ask for a review.</source>
        <translation>No Business Support Home da Meta, como administrador: lá está o motivo, e dá para pedir uma revisão.</translation>
    </message>
    <message>
        <source>Meta has locked the account, or blocked it for breaking a rule.</source>
        <translation>A Meta trancou a conta ou a bloqueou por violar uma regra.</translation>
    </message>
    <message>
        <source>Something is wrong with a Facebook Page of the business. Meta&apos;s own words on the page say what.</source>
        <translation>Há algo errado com uma Página do Facebook da empresa. As palavras da Meta na página dizem o quê.</translation>
    </message>
    <message>
        <source>Something is wrong with an ad account of the business. Meta&apos;s own words on the page say what.</source>
        <translation>Há algo errado com uma conta de anúncios da empresa. As palavras da Meta na página dizem o quê.</translation>
    </message>
    <message>
        <source>The Facebook account is too new to create a business portfolio.</source>
        <translation>A conta do Facebook é nova demais para criar um portfólio empresarial.</translation>
    </message>
    <message>
        <source>On facebook.com: use an older account, or one that has a business portfolio already.</source>
        <translation>Em facebook.com: use uma conta mais antiga ou uma que já tenha um portfólio empresarial.</translation>
    </message>
    <message>
        <source>Meta says: try again in an hour.</source>
        <translation>A Meta diz: tente de novo em uma hora.</translation>
    </message>
    <message>
        <source>This Facebook account has no full control of the business portfolio.</source>
        <translation>Esta conta do Facebook não tem controle total do portfólio empresarial.</translation>
    </message>
    <message>
        <source>In Meta&apos;s business settings: an admin gives this account full control, or does the Facebook part.</source>
        <translation>Nas configurações comerciais da Meta: um administrador dá controle total a esta conta ou faz ele mesmo a parte do Facebook.</translation>
    </message>
    <message>
        <source>The number is still in use on WhatsApp, and its release takes some minutes.</source>
        <translation>O número ainda está em uso no WhatsApp, e a liberação leva alguns minutos.</translation>
    </message>
    <message>
        <source>If the phone app is to be kept, start the Facebook part again and choose &quot;Connect a WhatsApp Business app&quot;. Then nothing has to be released.</source>
        <translation>Se o aplicativo do celular deve continuar, recomece a parte do Facebook e escolha &quot;Connect a WhatsApp Business app&quot;. Assim nada precisa ser liberado.</translation>
    </message>
    <message>
        <source>Wait 3 minutes.</source>
        <translation>Espere 3 minutos.</translation>
    </message>
    <message>
        <source>Meta says that this was already requested once.</source>
        <translation>A Meta diz que isto já foi pedido uma vez.</translation>
    </message>
    <message>
        <source>Nowhere: nothing has to be done.</source>
        <translation>Em lugar nenhum: não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>There is nothing to wait for.</source>
        <translation>Não há o que esperar.</translation>
    </message>
    <message>
        <source>It can be asked for only once for an onboarding, so another try is refused.</source>
        <translation>Só pode ser pedido uma vez por conexão, então outra tentativa é recusada.</translation>
    </message>
    <message>
        <source>Meta says that the 24 hours are over. The number works; the older chats are still on the phone.</source>
        <translation>A Meta diz que as 24 horas acabaram. O número funciona; as conversas antigas ainda estão no celular.</translation>
    </message>
    <message>
        <source>Leave it so. Or, on the phone, open Settings, Account, Business Platform, press &quot;Disconnect&quot; and onboard again.</source>
        <translation>Deixe assim. Ou, no celular, abra Configurações, Conta, Business Platform, toque em &quot;Disconnect&quot; (desconectar) e conecte de novo.</translation>
    </message>
    <message>
        <source>The chats were not shared on the phone. This is a choice, not a fault: the number works.</source>
        <translation>As conversas não foram compartilhadas no celular. Isto é uma escolha, não uma falha: o número funciona.</translation>
    </message>
    <message>
        <source>Meta counts too many calls. It also wraps the two refusals of the chats in this number: the words beside it say which.</source>
        <translation>A Meta contou chamadas demais. Ela também usa este número para as duas recusas da cópia das conversas: as palavras ao lado dizem qual.</translation>
    </message>
    <message>
        <source>History, contacts and phone messages may arrive late, in part or not at all. Gupshup lists this as a known issue of Meta.</source>
        <translation>Conversas antigas, contatos e mensagens do celular podem chegar tarde, em parte ou não chegar. A Gupshup lista isto como um problema conhecido da Meta.</translation>
    </message>
    <message>
        <source>Look whether events arrive at all. If not after a day, write to Gupshup&apos;s support with the request ids. How long it then takes is up to Meta.</source>
        <translation>Veja se chega algum evento. Se nada chegar em um dia, escreva para o suporte da Gupshup com os números dos pedidos. Daí em diante, o tempo depende da Meta.</translation>
    </message>
    <message>
        <source>Wait up to 24 hours.</source>
        <translation>Espere até 24 horas.</translation>
    </message>
    <message>
        <source>Meta has trouble with the payment method.</source>
        <translation>A Meta tem um problema com a forma de pagamento.</translation>
    </message>
    <message>
        <source>On the phone, in the WhatsApp Business App: remove every payment method. Then write to Gupshup&apos;s support.</source>
        <translation>No celular, no aplicativo WhatsApp Business: remova todas as formas de pagamento. Depois escreva para o suporte da Gupshup.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s credit line could not be attached, mostly because a payment method is left in the WhatsApp Business App.</source>
        <translation>A linha de crédito da Gupshup não pôde ser vinculada, quase sempre porque ficou uma forma de pagamento no aplicativo WhatsApp Business.</translation>
    </message>
    <message>
        <source>An earlier removal of the number is not complete.</source>
        <translation>Uma remoção anterior do número não foi concluída.</translation>
    </message>
    <message>
        <source>Meta&apos;s server does not answer right now.</source>
        <translation>O servidor da Meta não responde agora.</translation>
    </message>
    <message>
        <source>The PIN of the two-step verification is wrong.</source>
        <translation>O PIN da verificação em duas etapas está errado.</translation>
    </message>
    <message>
        <source>On the phone, in the WhatsApp Business App, under Settings, Account, Two-step verification.</source>
        <translation>No celular, no aplicativo WhatsApp Business, em Configurações, Conta, Confirmação em duas etapas.</translation>
    </message>
    <message>
        <source>The number must be verified first.</source>
        <translation>O número precisa ser verificado antes.</translation>
    </message>
    <message>
        <source>The PIN was guessed too often or too fast.</source>
        <translation>O PIN foi tentado vezes demais ou depressa demais.</translation>
    </message>
    <message>
        <source>Meta does not know the number as registered. With coexistence the phone has registered it: it must not be registered again.</source>
        <translation>A Meta não vê o número como registrado. Na coexistência o celular já o registrou: ele não deve ser registrado de novo.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago.</source>
        <translation>O número foi excluído há pouco.</translation>
    </message>
    <message>
        <source>Wait 5 minutes.</source>
        <translation>Espere 5 minutos.</translation>
    </message>
    <message>
        <source>The number was registered and removed too often: 10 times in 72 hours at most.</source>
        <translation>O número foi registrado e removido vezes demais: no máximo 10 vezes em 72 horas.</translation>
    </message>
    <message>
        <source>Wait 72 hours.</source>
        <translation>Espere 72 horas.</translation>
    </message>
    <message>
        <source>A message of a kind that cannot be passed on. Right after onboarding this is to be expected.</source>
        <translation>Uma mensagem de um tipo que não pode ser repassado. Logo depois de conectar isto é esperado.</translation>
    </message>
    <message>
        <source>Nothing is tried again here.</source>
        <translation>Aqui não se tenta nada de novo.</translation>
    </message>
    <message>
        <source>A message of a kind that is not supported; in old chats this is to be expected.</source>
        <translation>Uma mensagem de um tipo sem suporte; em conversas antigas isto é esperado.</translation>
    </message>
    <message>
        <source>Meta does not accept something in the request: it must be put right by whoever made it.</source>
        <translation>A Meta não aceita algo no pedido: quem o fez precisa corrigir.</translation>
    </message>
    <message>
        <source>A token of the other side has expired.</source>
        <translation>Um token do outro lado venceu.</translation>
    </message>
    <message>
        <source>The number or its account is in a state that does not allow this.</source>
        <translation>O número ou a conta dele está em um estado que não permite isto.</translation>
    </message>
    <message>
        <source>Meta could not make a certificate for the number. Others report that the display name was the reason.</source>
        <translation>A Meta não conseguiu criar um certificado para o número. Outros relatam que o motivo era o nome de exibição.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s side could not exchange the code that Meta gave it.</source>
        <translation>O lado da Gupshup não conseguiu trocar o código que a Meta lhe deu.</translation>
    </message>
    <message>
        <source>Meta lists a hold-up for sending from this account. Gupshup gives Meta&apos;s words and a possible solution beside the number.</source>
        <translation>A Meta indica um impedimento para enviar com esta conta. A Gupshup mostra as palavras da Meta e uma possível solução ao lado do número.</translation>
    </message>
    <message>
        <source>The events of the account do not reach the app: it is not subscribed to it.</source>
        <translation>Os eventos da conta não chegam ao app: ele não está inscrito nela.</translation>
    </message>
    <message>
        <source>Meta does not let this provider take on customers just now, or the portfolio chosen is the provider&apos;s own.</source>
        <translation>A Meta não deixa este provedor receber clientes agora, ou o portfólio escolhido é o do próprio provedor.</translation>
    </message>
    <message>
        <source>Choose another business portfolio. If it stays so, write to Gupshup&apos;s support.</source>
        <translation>Escolha outro portfólio empresarial. Se continuar assim, escreva para o suporte da Gupshup.</translation>
    </message>
    <message>
        <source>This business portfolio owns the provider&apos;s app and cannot be onboarded with it.</source>
        <translation>Este portfólio empresarial é dono do app do provedor e não pode ser conectado com ele.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: choose or create another business portfolio.</source>
        <translation>Na página do Facebook: escolha ou crie outro portfólio empresarial.</translation>
    </message>
    <message>
        <source>The link leads to a sign-up that is not set up rightly at the provider.</source>
        <translation>O link leva a um cadastro que não está bem configurado no provedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s app is not linked to its own business assets.</source>
        <translation>O app do provedor não está vinculado aos seus próprios ativos comerciais.</translation>
    </message>
    <message>
        <source>The page shows an error as an object instead of words. Gupshup lists this as a known issue of Meta when the number is submitted, without a remedy.</source>
        <translation>A página mostra um erro como objeto em vez de palavras. A Gupshup lista isto como um problema conhecido da Meta ao enviar o número, sem solução.</translation>
    </message>
    <message>
        <source>Start the Facebook part again. If it comes back, write to Gupshup&apos;s support with the session id.</source>
        <translation>Recomece a parte do Facebook. Se voltar, escreva para o suporte da Gupshup com o número da sessão.</translation>
    </message>
    <message>
        <source>Different errors come at different steps. Gupshup lists this as a known issue of Meta, without a date.</source>
        <translation>Erros diferentes aparecem em passos diferentes. A Gupshup lista isto como um problema conhecido da Meta, sem data.</translation>
    </message>
    <message>
        <source>Facebook&apos;s window stays blank or closes at once: something blocks it, or the provider&apos;s addresses are incomplete.</source>
        <translation>A janela do Facebook fica em branco ou fecha logo: algo a bloqueia, ou os endereços do provedor estão incompletos.</translation>
    </message>
    <message>
        <source>Use your own browser, in a private window and without blockers. If it stays so, write to Gupshup&apos;s support.</source>
        <translation>Use seu próprio navegador, em uma janela anônima e sem bloqueadores. Se continuar assim, escreva para o suporte da Gupshup.</translation>
    </message>
    <message>
        <source>The log-in is not allowed in a window of an app.</source>
        <translation>Não é permitido entrar por uma janela de aplicativo.</translation>
    </message>
    <message>
        <source>Use your own browser for the Facebook part.</source>
        <translation>Use seu próprio navegador para a parte do Facebook.</translation>
    </message>
    <message>
        <source>The code on the screen is too old, or another code was scanned.</source>
        <translation>O código na tela está velho demais, ou outro código foi lido.</translation>
    </message>
    <message>
        <source>On Facebook&apos;s page: let it show a new code, or use the access code instead of the picture.</source>
        <translation>Na página do Facebook: peça um novo código, ou use o código de acesso em vez da imagem.</translation>
    </message>
    <message>
        <source>The number was disconnected from the provider.</source>
        <translation>O número foi desconectado do provedor.</translation>
    </message>
    <message>
        <source>Onboard the number again when it is wanted.</source>
        <translation>Conecte o número de novo quando quiser.</translation>
    </message>
    <message>
        <source>The owner disconnected the number in the phone app.</source>
        <translation>O dono do negócio desconectou o número no aplicativo do celular.</translation>
    </message>
    <message>
        <source>The number was moved to the ordinary WhatsApp.</source>
        <translation>O número foi levado para o WhatsApp comum.</translation>
    </message>
    <message>
        <source>On the phone: set the number up in the WhatsApp Business App again. Then onboard it again.</source>
        <translation>No celular: configure o número de novo no aplicativo WhatsApp Business. Depois conecte de novo.</translation>
    </message>
    <message>
        <source>The number of the phone app was changed or removed.</source>
        <translation>O número do aplicativo do celular foi trocado ou removido.</translation>
    </message>
    <message>
        <source>The phone app was not used for about 14 days.</source>
        <translation>O aplicativo do celular não foi usado por cerca de 14 dias.</translation>
    </message>
    <message>
        <source>On the phone: open the WhatsApp Business App, at least every 13 days. Then onboard the number again.</source>
        <translation>No celular: abra o aplicativo WhatsApp Business, no mínimo a cada 13 dias. Depois conecte o número de novo.</translation>
    </message>
    <message>
        <source>The connection was not used for about 30 days.</source>
        <translation>A conexão não foi usada por cerca de 30 dias.</translation>
    </message>
    <message>
        <source>The number was registered again on a phone.</source>
        <translation>O número foi registrado de novo em um celular.</translation>
    </message>
    <message>
        <source>The connection is suspended, mostly because the phone was changed.</source>
        <translation>A conexão está suspensa, quase sempre porque o celular foi trocado.</translation>
    </message>
    <message>
        <source>On the phone: while the app is set up again, leave the products ticked that it names.</source>
        <translation>No celular: ao configurar o aplicativo de novo, deixe marcados os produtos que ele mostra.</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>Espere alguns minutos.</translation>
    </message>
    <message>
        <source>The connection is back after a change of the phone.</source>
        <translation>A conexão voltou depois de uma troca de celular.</translation>
    </message>
    <message>
        <source>The WhatsApp account was deleted.</source>
        <translation>A conta do WhatsApp foi excluída.</translation>
    </message>
    <message>
        <source>Gupshup does not know this account.</source>
        <translation>A Gupshup não conhece esta conta.</translation>
    </message>
    <message>
        <source>On the sign-in page: check the e-mail address, which must be the one of the partner account.</source>
        <translation>Na página de entrada: confira o endereço de e-mail, que precisa ser o da conta de parceiro.</translation>
    </message>
    <message>
        <source>Another try counts against Gupshup&apos;s limit of calls, and against nothing else.</source>
        <translation>Outra tentativa conta no limite de chamadas da Gupshup e em mais nada.</translation>
    </message>
    <message>
        <source>E-mail address and client secret do not belong together, or the secret has expired.</source>
        <translation>O endereço de e-mail e o segredo não combinam, ou o segredo venceu.</translation>
    </message>
    <message>
        <source>In the partner portal, under Settings, API client details: copy the secret once more, or make a new one.</source>
        <translation>No portal do parceiro, em Settings, API client details: copie o segredo mais uma vez ou crie um novo.</translation>
    </message>
    <message>
        <source>Gupshup does not accept the sign-in, or the app does not belong to this account.</source>
        <translation>A Gupshup não aceita a entrada, ou o app não pertence a esta conta.</translation>
    </message>
    <message>
        <source>Sign in again, and check that the app is linked to this partner account.</source>
        <translation>Entre de novo e confira se o app está vinculado a esta conta de parceiro.</translation>
    </message>
    <message>
        <source>This account has no right to that.</source>
        <translation>Esta conta não tem direito a isso.</translation>
    </message>
    <message>
        <source>In the partner portal: an admin gives the right, or does it.</source>
        <translation>No portal do parceiro: um administrador dá o direito ou faz ele mesmo.</translation>
    </message>
    <message>
        <source>Gupshup allows only so many calls a minute.</source>
        <translation>A Gupshup permite só um certo número de chamadas por minuto.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Espere um minuto.</translation>
    </message>
    <message>
        <source>Files were asked for with wrong ids more than 20 times in an hour.</source>
        <translation>Arquivos foram pedidos com números errados mais de 20 vezes em uma hora.</translation>
    </message>
    <message>
        <source>Wait an hour.</source>
        <translation>Espere uma hora.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s server had a fault of its own.</source>
        <translation>O servidor da Gupshup teve uma falha própria.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, write to Gupshup&apos;s support.</source>
        <translation>Tente de novo. Se continuar assim, escreva para o suporte da Gupshup.</translation>
    </message>
    <message>
        <source>The app name has characters that are not allowed.</source>
        <translation>O nome do app tem caracteres que não são permitidos.</translation>
    </message>
    <message>
        <source>On the page &quot;App and number&quot;: use 6 to 150 letters and digits, without spaces and accents.</source>
        <translation>Na página &quot;App e número&quot;: use de 6 a 150 letras e números, sem espaços e acentos.</translation>
    </message>
    <message>
        <source>The app name is too short or too long.</source>
        <translation>O nome do app é curto demais ou longo demais.</translation>
    </message>
    <message>
        <source>This app name is taken: names are unique across all of Gupshup.</source>
        <translation>Este nome de app já existe: os nomes são únicos em toda a Gupshup.</translation>
    </message>
    <message>
        <source>On the page &quot;App and number&quot;: choose another name, or the app that exists.</source>
        <translation>Na página &quot;App e número&quot;: escolha outro nome ou o app que já existe.</translation>
    </message>
    <message>
        <source>The storage region can be changed only before an app goes live.</source>
        <translation>A região de armazenamento só pode ser mudada antes de o app entrar no ar.</translation>
    </message>
    <message>
        <source>Gupshup does not accept this region.</source>
        <translation>A Gupshup não aceita esta região.</translation>
    </message>
    <message>
        <source>On the page &quot;Where messages are stored&quot;: choose another one, or leave it as it is.</source>
        <translation>Na página &quot;Onde as mensagens ficam guardadas&quot;: escolha outra ou deixe como está.</translation>
    </message>
    <message>
        <source>Gupshup does not accept these contact details.</source>
        <translation>A Gupshup não aceita estes dados de contato.</translation>
    </message>
    <message>
        <source>On the page &quot;Contact details&quot;: check name, e-mail address and phone number.</source>
        <translation>Na página &quot;Dados de contato&quot;: confira nome, endereço de e-mail e telefone.</translation>
    </message>
    <message>
        <source>The e-mail address is confirmed already.</source>
        <translation>O endereço de e-mail já está confirmado.</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to yet.</source>
        <translation>Ainda não há endereço de e-mail para onde escrever.</translation>
    </message>
    <message>
        <source>On the page &quot;Contact details&quot;: enter an e-mail address first.</source>
        <translation>Na página &quot;Dados de contato&quot;: informe antes um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The request for the sign-up link was incomplete.</source>
        <translation>O pedido do link de cadastro estava incompleto.</translation>
    </message>
    <message>
        <source>Each new link counts: an app has 5 new ones and 40 renewed ones.</source>
        <translation>Cada link novo conta: um app tem 5 novos e 40 renovados.</translation>
    </message>
    <message>
        <source>No more sign-up links can be made for this app.</source>
        <translation>Não é possível criar mais links de cadastro para este app.</translation>
    </message>
    <message>
        <source>Write to devsupport@gupshup.io and ask for more links for this app.</source>
        <translation>Escreva para devsupport@gupshup.io e peça mais links para este app.</translation>
    </message>
    <message>
        <source>The sign-up link is older than 5 days.</source>
        <translation>O link de cadastro tem mais de 5 dias.</translation>
    </message>
    <message>
        <source>On the page &quot;Connect with Facebook&quot;: make a new link.</source>
        <translation>Na página &quot;Conectar com o Facebook&quot;: crie um novo link.</translation>
    </message>
    <message>
        <source>The request did not name what is to be copied. Nothing was used up.</source>
        <translation>O pedido não disse o que deve ser copiado. Nada foi gasto.</translation>
    </message>
    <message>
        <source>The app is not live yet.</source>
        <translation>O app ainda não está no ar.</translation>
    </message>
    <message>
        <source>Golive keeps looking by itself.</source>
        <translation>O Golive continua olhando sozinho.</translation>
    </message>
    <message>
        <source>Gupshup finds no WhatsApp account, or no number, for this app.</source>
        <translation>A Gupshup não encontra uma conta do WhatsApp ou um número para este app.</translation>
    </message>
    <message>
        <source>Gupshup does not accept the request as it was made.</source>
        <translation>A Gupshup não aceita o pedido como foi feito.</translation>
    </message>
    <message>
        <source>Gupshup cannot reach the address for events: it sends a test there and wants an answer within 10 seconds.</source>
        <translation>A Gupshup não alcança o endereço dos eventos: ela envia um teste para lá e quer uma resposta em 10 segundos.</translation>
    </message>
    <message>
        <source>On the page &quot;Where events go&quot;: check the address. It must begin with https:// and be reachable from the internet.</source>
        <translation>Na página &quot;Para onde vão os eventos&quot;: confira o endereço. Ele precisa começar com https:// e estar acessível pela internet.</translation>
    </message>
    <message>
        <source>Gupshup does not find that subscription for this account.</source>
        <translation>A Gupshup não encontra essa inscrição para esta conta.</translation>
    </message>
    <message>
        <source>On the page &quot;Where events go&quot;: let the addresses be read again.</source>
        <translation>Na página &quot;Para onde vão os eventos&quot;: leia os endereços de novo.</translation>
    </message>
    <message>
        <source>Gupshup does not know this app.</source>
        <translation>A Gupshup não conhece este app.</translation>
    </message>
    <message>
        <source>On the page &quot;App and number&quot;: choose the app again.</source>
        <translation>Na página &quot;App e número&quot;: escolha o app de novo.</translation>
    </message>
    <message>
        <source>The file is not there, or not for this app.</source>
        <translation>O arquivo não existe ou não é deste app.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>O arquivo tem mais de 100 MB.</translation>
    </message>
    <message>
        <source>The account was not moved to the customer yet.</source>
        <translation>A conta ainda não foi passada para o cliente.</translation>
    </message>
    <message>
        <source>The token that links an app with the partner is not valid.</source>
        <translation>O token que vincula um app ao parceiro não é válido.</translation>
    </message>
    <message>
        <source>In the partner portal: make a new linking token.</source>
        <translation>No portal do parceiro: crie um novo token de vínculo.</translation>
    </message>
    <message>
        <source>The app is linked to a partner already.</source>
        <translation>O app já está vinculado a um parceiro.</translation>
    </message>
    <message>
        <source>In the partner portal (partner-login.gupshup.io).</source>
        <translation>No portal do parceiro (partner-login.gupshup.io).</translation>
    </message>
    <message>
        <source>A universal token could not be made or revoked with these details.</source>
        <translation>Um token universal não pôde ser criado ou revogado com estes dados.</translation>
    </message>
    <message>
        <source>Gupshup does not accept one of the details of the business profile.</source>
        <translation>A Gupshup não aceita um dos dados do perfil da empresa.</translation>
    </message>
    <message>
        <source>The app was created, but events have nowhere to go yet.</source>
        <translation>O app foi criado, mas os eventos ainda não têm para onde ir.</translation>
    </message>
    <message>
        <source>On the page &quot;Where events go&quot;: add the address there.</source>
        <translation>Na página &quot;Para onde vão os eventos&quot;: adicione o endereço lá.</translation>
    </message>
    <message>
        <source>Another app has this number already.</source>
        <translation>Outro app já tem este número.</translation>
    </message>
    <message>
        <source>Nobody can say how long: Gupshup&apos;s support passes it on, and the answer is up to Meta.</source>
        <translation>Ninguém sabe dizer quanto tempo leva: o suporte da Gupshup encaminha o caso, e a resposta depende da Meta.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ErrorText</name>
    <message>
        <source>The owner of the number must act.</source>
        <translation>O dono do número precisa agir.</translation>
    </message>
    <message>
        <source>An admin of the business portfolio must act.</source>
        <translation>Um administrador do portfólio empresarial precisa agir.</translation>
    </message>
    <message>
        <source>The partner, who sets the number up, must act.</source>
        <translation>O parceiro, que configura o número, precisa agir.</translation>
    </message>
    <message>
        <source>Gupshup must act.</source>
        <translation>A Gupshup precisa agir.</translation>
    </message>
    <message>
        <source>Meta must act.</source>
        <translation>A Meta precisa agir.</translation>
    </message>
    <message>
        <source>Nobody has to act.</source>
        <translation>Ninguém precisa agir.</translation>
    </message>
    <message>
        <source>Try once more. If it comes back, write to Gupshup&apos;s support (partner.support@gupshup.io) with the exact words, the session id %1 and the time %2.</source>
        <translation>Tente mais uma vez. Se voltar, escreva para o suporte da Gupshup (partner.support@gupshup.io) com as palavras exatas, o número da sessão %1 e o horário %2.</translation>
    </message>
    <message>
        <source>Try once more. If it comes back, write to Gupshup&apos;s support (partner.support@gupshup.io) with the exact words, the session id %1 and the time.</source>
        <translation>Tente mais uma vez. Se voltar, escreva para o suporte da Gupshup (partner.support@gupshup.io) com as palavras exatas, o número da sessão %1 e o horário.</translation>
    </message>
    <message>
        <source>Try once more. If it comes back, write to Gupshup&apos;s support (partner.support@gupshup.io) with the exact words, the session id if one is shown, and the time.</source>
        <translation>Tente mais uma vez. Se voltar, escreva para o suporte da Gupshup (partner.support@gupshup.io) com as palavras exatas, o número da sessão, se aparecer, e o horário.</translation>
    </message>
    <message>
        <source>This error is not in Golive&apos;s list. Gupshup says that most errors of this kind are on Meta&apos;s side, and that Meta&apos;s answer can take its time.</source>
        <translation>Este erro não está na lista do Golive. A Gupshup diz que a maioria dos erros deste tipo está do lado da Meta e que a resposta da Meta pode demorar.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
</context>
<context>
    <name>golive::programs::Explain</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Another try</source>
        <translation>Outra tentativa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>golive::programs::Forget</name>
    <message>
        <source>Start at log-in is left: %1.</source>
        <translation>O início automático continua: %1.</translation>
    </message>
    <message>
        <source>What was chosen in the window is left: it could not be removed.</source>
        <translation>O que foi escolhido na janela continua: não foi possível remover.</translation>
    </message>
    <message>
        <source>Sign-ins are left: the keychain did not let them be removed.</source>
        <translation>Os logins guardados continuam: o chaveiro de senhas não permitiu removê-los.</translation>
    </message>
    <message>
        <source>Sign-ins are left: this keychain does not tell which there are. Remove the entries of Golive in the keychain&apos;s own program.</source>
        <translation>Os logins guardados continuam: este chaveiro de senhas não informa quais existem. Remova os itens do Golive no próprio programa do chaveiro de senhas.</translation>
    </message>
    <message>
        <source>Done. Set-ups are left as they are.</source>
        <translation>Pronto. As configurações ficam como estão.</translation>
    </message>
    <message>
        <source>The password of your team&apos;s server is left: the keychain did not let it be removed.</source>
        <translation>A senha do servidor da sua equipe ficou: o chaveiro não deixou removê-la.</translation>
    </message>
</context>
<context>
    <name>golive::ui::MissText</name>
    <message>
        <source>Leave it so</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Nothing more to do. The phone app works on its own, and nothing arrives in your system any more.</source>
        <translation>Nada mais a fazer. O aplicativo do celular funciona sozinho, e nada mais chega ao seu sistema.</translation>
    </message>
    <message>
        <source>Nothing more to do. New messages arrive in both places; the older ones stay on the phone only.</source>
        <translation>Nada mais a fazer. As mensagens novas chegam aos dois lugares; as antigas ficam só no celular.</translation>
    </message>
    <message>
        <source>Onboard again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Disconnect and onboard again</source>
        <translation>Desconectar e conectar de novo</translation>
    </message>
    <message>
        <source>About half an hour, with the phone at hand. Wait 15 minutes after the disconnection, then go through Facebook once more. Contacts and chats can then be asked for again, within 24 hours.</source>
        <translation>Cerca de meia hora, com o celular à mão. Espere 15 minutos depois da desconexão e passe pelo Facebook mais uma vez. Aí os contatos e as conversas podem ser pedidos de novo, em até 24 horas.</translation>
    </message>
    <message>
        <source>About half an hour, with the phone at hand. Meanwhile nothing is sent from your system. On the phone: %1, then wait 15 minutes, then go through Facebook once more. Contacts and chats can then be asked for again, within 24 hours.</source>
        <translation>Cerca de meia hora, com o celular à mão. Nesse tempo, nada é enviado pelo seu sistema. No celular: %1; espere 15 minutos e passe pelo Facebook mais uma vez. Aí os contatos e as conversas podem ser pedidos de novo, em até 24 horas.</translation>
    </message>
    <message>
        <source>Type the app&apos;s name, %1, to choose this</source>
        <translation>Digite o nome do app, %1, para escolher isto</translation>
    </message>
    <message>
        <source>WhatsApp Business &gt; Settings &gt; Account &gt; Business Platform &gt; Disconnect</source>
        <translation>WhatsApp Business &gt; Configurações &gt; Conta &gt; Business Platform &gt; Disconnect (desconectar)</translation>
    </message>
    <message>
        <source>Gupshup&apos;s guide, step 12: “%1”</source>
        <translation>Guia da Gupshup, passo 12: “%1”</translation>
    </message>
    <message>
        <source>Meta: its Deregister call is not available for numbers that the phone app uses too; disconnect from the phone instead.</source>
        <translation>Meta: a chamada “Deregister” não está disponível para números que o aplicativo do celular também usa; desconecte pelo celular.</translation>
    </message>
    <message>
        <source>On the phone: %1</source>
        <translation>No celular: %1</translation>
    </message>
    <message>
        <source>The 15 minutes are over.</source>
        <translation>Os 15 minutos já passaram.</translation>
    </message>
    <message>
        <source>Wait 15 minutes: until %1, %2 left.</source>
        <translation>Espere 15 minutos: até %1; tempo restante: %2.</translation>
    </message>
    <message>
        <source>Then go through Facebook once more, on the page “Connect with Facebook”.</source>
        <translation>Depois passe pelo Facebook mais uma vez, na página “Conectar com o Facebook”.</translation>
    </message>
</context>
<context>
    <name>golive::ui::NewLinkBox</name>
    <message>
        <source>New sign-up link</source>
        <translation>Novo link de cadastro</translation>
    </message>
    <message>
        <source>I was sent a new link</source>
        <translation>Recebi um novo link</translation>
    </message>
</context>
<context>
    <name>golive::ui::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Write to support</source>
        <translation>Escrever ao suporte</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Criar um novo link</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation>Usar meu próprio navegador</translation>
    </message>
</context>
<context>
    <name>golive::ui::NoticeText</name>
    <message>
        <source>The number was disconnected. Only connecting it anew brings it back.</source>
        <translation>O número foi desconectado. Só volta se for conectado de novo.</translation>
    </message>
    <message>
        <source>The older chats were not copied in time. The number works. Choose how to go on.</source>
        <translation>As conversas antigas não foram copiadas a tempo. O número funciona. Escolha como continuar.</translation>
    </message>
    <message>
        <source>Facebook is finished, but the number is not selected on Gupshup&apos;s page yet. Select it and confirm.</source>
        <translation>O Facebook terminou, mas o número ainda não foi selecionado na página da Gupshup. Selecione e confirme.</translation>
    </message>
    <message>
        <source>The number is live, and the chats are not asked for yet.</source>
        <translation>O número está no ar, e as conversas ainda não foram pedidas.</translation>
    </message>
    <message>
        <source>Gupshup could not set the number up. Write to its support.</source>
        <translation>A Gupshup não conseguiu configurar o número. Escreva ao suporte dela.</translation>
    </message>
    <message>
        <source>Nobody looks after it here: sign in.</source>
        <translation>Ninguém cuida disto aqui: entre na conta.</translation>
    </message>
    <message>
        <source>Gupshup could not be asked for a while. Is this computer online?</source>
        <translation>Faz um tempo que a Gupshup não responde. Este computador está na internet?</translation>
    </message>
    <message>
        <source>Sending is suspended, usually because the phone was changed. It often comes back by itself within minutes.</source>
        <translation>O envio está suspenso, em geral porque o celular foi trocado. Costuma voltar sozinho em alguns minutos.</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <comment>client</comment>
        <translation>%1 está no ar</translation>
    </message>
    <message>
        <source>%1: chats are on their way</source>
        <comment>client</comment>
        <translation>%1: as conversas estão a caminho</translation>
    </message>
    <message>
        <source>%1: the chats have arrived</source>
        <comment>client</comment>
        <translation>%1: as conversas chegaram</translation>
    </message>
    <message>
        <source>%1: still %2 left</source>
        <comment>client, duration</comment>
        <translation>%1: tempo restante: %2</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>client</comment>
        <translation>%1 precisa de você</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <comment>client</comment>
        <translation>%1 está conectado de novo</translation>
    </message>
    <message>
        <source>%1: open the phone app</source>
        <comment>client</comment>
        <translation>%1: abra o aplicativo do celular</translation>
    </message>
    <message>
        <source>Contacts and chats are asked for by themselves now.</source>
        <translation>Agora os contatos e as conversas são pedidos sozinhos.</translation>
    </message>
    <message>
        <source>Open Golive to ask for the contacts and chats.</source>
        <translation>Abra o Golive para pedir os contatos e as conversas.</translation>
    </message>
    <message>
        <source>Contacts and chats were asked for and accepted. Keep WhatsApp Business open on the phone, on Wi-Fi and charging.</source>
        <translation>Os contatos e as conversas foram pedidos, e o pedido foi aceito. Deixe o WhatsApp Business aberto no celular, no Wi-Fi e carregando.</translation>
    </message>
    <message>
        <source>All older chats that the phone shared have come.</source>
        <translation>Chegaram todas as conversas antigas que o celular compartilhou.</translation>
    </message>
    <message>
        <source>After that the older chats cannot be asked for any more. Open Golive to see what is to be done.</source>
        <translation>Depois disso, as conversas antigas não podem mais ser pedidas. Abra o Golive para ver o que fazer.</translation>
    </message>
    <message>
        <source>Sending works again. Nothing is to be done.</source>
        <translation>O envio voltou a funcionar. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the phone today: Meta disconnects a number whose phone app is not opened for about 14 days.</source>
        <translation>Abra hoje o WhatsApp Business no celular: a Meta desconecta o número se o aplicativo não for aberto por cerca de 14 dias.</translation>
    </message>
    <message>
        <source>A set-up</source>
        <translation>Uma configuração</translation>
    </message>
    <message>
        <source>%1: Gupshup cannot be reached</source>
        <comment>client</comment>
        <translation>%1: sem contato com a Gupshup</translation>
    </message>
    <message>
        <source>%1: Gupshup is reached again</source>
        <comment>client</comment>
        <translation>%1: a Gupshup voltou a responder</translation>
    </message>
    <message>
        <source>Golive goes on by itself. Nothing is to be done.</source>
        <translation>O Golive continua sozinho. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>%1: the wait is over</source>
        <comment>client</comment>
        <translation>%1: a espera acabou</translation>
    </message>
    <message>
        <source>Gupshup can be asked again. Open Golive and go on with the Facebook part.</source>
        <translation>A Gupshup já pode ser consultada de novo. Abra o Golive e continue a parte do Facebook.</translation>
    </message>
    <message>
        <source>Facebook can be tried again. Open Golive and start the Facebook part.</source>
        <translation>Já dá para tentar o Facebook de novo. Abra o Golive e comece a parte do Facebook.</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Outro cliente</translation>
    </message>
    <message>
        <source>Messages sent through the API do not arrive. Open Golive to see why. The phone app goes on.</source>
        <translation>As mensagens enviadas pela API não chegam. Abra o Golive para ver o motivo. O aplicativo do celular continua.</translation>
    </message>
    <message>
        <source>Meta limits what may be sent. Open Golive to see why.</source>
        <translation>A Meta limita o que pode ser enviado. Abra o Golive para ver o motivo.</translation>
    </message>
    <message>
        <source>The phone app was not opened for 12 days or longer: open it today.</source>
        <translation>O aplicativo do celular não foi aberto por 12 dias ou mais: abra-o hoje.</translation>
    </message>
</context>
<context>
    <name>golive::ui::NowText</name>
    <message>
        <source>your system</source>
        <translation>seu sistema</translation>
    </message>
    <message>
        <source>As soon as it is live, press “%1” below: by itself nothing is asked for.</source>
        <translation>Assim que estiver no ar, clique em “%1” abaixo: nada é pedido sozinho.</translation>
    </message>
    <message>
        <source>Contacts and chats are requested by themselves as soon as the number is live. You need not do anything.</source>
        <translation>Contatos e conversas são pedidos sozinhos assim que o número estiver no ar. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Tried again by itself %1</source>
        <comment>in 40 s, at 14:05</comment>
        <translation>Nova tentativa automática %1</translation>
    </message>
    <message>
        <source>Tried again by itself</source>
        <translation>Nova tentativa automática</translation>
    </message>
    <message>
        <source>Somebody has asked for the chats before</source>
        <translation>Alguém já pediu as conversas antes</translation>
    </message>
    <message>
        <source>Requested %1, accepted</source>
        <translation>Pedido às %1, aceito</translation>
    </message>
    <message>
        <source>Requested and accepted</source>
        <translation>Pedido e aceito</translation>
    </message>
    <message>
        <source>Where the chats are sent is not known here. Look in the system that receives this app&apos;s events.</source>
        <translation>Aqui não se sabe para onde vão as conversas. Olhe no sistema que recebe os eventos deste app.</translation>
    </message>
    <message>
        <source>Chats are being sent to %1, which Golive cannot see; look there.</source>
        <translation>As conversas estão indo para %1, que o Golive não vê; olhe lá.</translation>
    </message>
    <message>
        <source>Accepted, but no chats have arrived for %1</source>
        <translation>Aceito, mas sem nenhuma conversa há %1</translation>
    </message>
    <message>
        <source>No more chats have arrived for %1</source>
        <translation>Sem novas conversas há %1</translation>
    </message>
    <message>
        <source>Messages counted here: %1. Media files may still follow.</source>
        <translation>Mensagens contadas aqui: %1. Fotos e arquivos ainda podem chegar.</translation>
    </message>
    <message>
        <source>The 24 hours may be over since %1. Meta counts for itself, so it is tried all the same.</source>
        <translation>As 24 horas talvez tenham acabado às %1. A Meta faz a própria conta; por isso, a tentativa é feita mesmo assim.</translation>
    </message>
    <message>
        <source>The number is being onboarded again</source>
        <translation>O número está sendo conectado de novo</translation>
    </message>
    <message>
        <source>Your number works. Only the older chats were not copied</source>
        <translation>Seu número funciona. Só as conversas antigas não foram copiadas</translation>
    </message>
    <message>
        <source>Your number works, without the older chats</source>
        <translation>Seu número funciona, sem as conversas antigas</translation>
    </message>
    <message>
        <source>Nobody here can look after this number: sign in</source>
        <translation>Ninguém aqui pode cuidar deste número: entre na conta</translation>
    </message>
    <message>
        <source>Gupshup could not set up the number</source>
        <translation>A Gupshup não conseguiu configurar o número</translation>
    </message>
    <message>
        <source>One question before anything is asked for</source>
        <translation>Uma pergunta antes de qualquer pedido</translation>
    </message>
    <message>
        <source>Somebody has requested the sync already, as you said</source>
        <translation>Como você disse, alguém já pediu a cópia</translation>
    </message>
    <message>
        <source>Nobody is listening for the chats</source>
        <translation>Ninguém está recebendo as conversas</translation>
    </message>
    <message>
        <source>Pause the bot first</source>
        <translation>Pause o robô primeiro</translation>
    </message>
    <message>
        <source>The number must be selected on Gupshup&apos;s page</source>
        <translation>Falta selecionar o número na página da Gupshup</translation>
    </message>
    <message>
        <source>Gupshup is setting up the number</source>
        <translation>A Gupshup está configurando o número</translation>
    </message>
    <message>
        <source>Asking for the contacts…</source>
        <translation>Pedindo os contatos…</translation>
    </message>
    <message>
        <source>Asking for the chats…</source>
        <translation>Pedindo as conversas…</translation>
    </message>
    <message>
        <source>The answer has not come yet</source>
        <translation>A resposta ainda não veio</translation>
    </message>
    <message>
        <source>The number is live: ask for contacts and chats now</source>
        <translation>O número está no ar: peça agora os contatos e as conversas</translation>
    </message>
    <message>
        <source>This may be too late; trying costs nothing</source>
        <translation>Talvez seja tarde demais; tentar não custa nada</translation>
    </message>
    <message>
        <source>The number is live: contacts and chats are being requested</source>
        <translation>O número está no ar: os contatos e as conversas estão sendo pedidos</translation>
    </message>
    <message>
        <source>It is not known whether the request arrived</source>
        <translation>Não se sabe se o pedido chegou</translation>
    </message>
    <message>
        <source>Meta refused the request</source>
        <translation>A Meta recusou o pedido</translation>
    </message>
    <message>
        <source>The owner chose not to share the older chats</source>
        <translation>O dono do negócio escolheu não compartilhar as conversas antigas</translation>
    </message>
    <message>
        <source>The chats have arrived</source>
        <translation>As conversas chegaram</translation>
    </message>
    <message>
        <source>Chats are arriving: %1 percent</source>
        <translation>As conversas estão chegando: %1 por cento</translation>
    </message>
    <message>
        <source>What was asked for before stays in the report. The 24 hours begin anew once Facebook is finished.</source>
        <translation>O que foi pedido antes fica no relatório. As 24 horas recomeçam quando o Facebook terminar.</translation>
    </message>
    <message>
        <source>They are still on your phone. Two ways are open, and neither is wrong.</source>
        <translation>Elas continuam no seu celular. Há dois caminhos, e nenhum está errado.</translation>
    </message>
    <message>
        <source>The older chats are still on your phone. New messages arrive in both places.</source>
        <translation>As conversas antigas continuam no seu celular. As mensagens novas chegam aos dois lugares.</translation>
    </message>
    <message>
        <source>Without the app&apos;s token Golive cannot see when the number is live, nor ask for the chats.</source>
        <translation>Sem o token do app, o Golive não vê quando o número entra no ar nem pode pedir as conversas.</translation>
    </message>
    <message>
        <source>It tried and gave up. Please write to Gupshup&apos;s support: they can start it again. The phone app keeps working.</source>
        <translation>Ela tentou e desistiu. Escreva ao suporte da Gupshup: eles podem recomeçar. O aplicativo do celular continua funcionando.</translation>
    </message>
    <message>
        <source>This number went live elsewhere. Contacts and chats can be asked for once only, so it matters whether somebody has.</source>
        <translation>Este número entrou no ar em outro lugar. Os contatos e as conversas só podem ser pedidos uma vez; por isso, é importante saber se alguém já pediu.</translation>
    </message>
    <message>
        <source>Golive asks for nothing by itself. Look for the chats where they were asked for. You may still start by hand: if it was done, Meta says so and nothing is lost.</source>
        <translation>O Golive não pede nada sozinho. Procure as conversas onde foram pedidas. Você ainda pode iniciar à mão: se já foi feito, a Meta avisa e nada se perde.</translation>
    </message>
    <message>
        <source>You said that the system behind %1 takes old chats for new ones. A bot might answer messages that are months old, so nothing is asked for by itself until it is paused.</source>
        <translation>Você disse que o sistema em %1 pode tratar conversas antigas como novas. Um robô poderia responder a mensagens de meses atrás; por isso, nada é pedido sozinho até ele ser pausado.</translation>
    </message>
    <message>
        <source>The request is noted down and may have left. It is never sent twice; how it ended is found out by itself.</source>
        <translation>O pedido está anotado e talvez já tenha saído. Ele nunca é enviado duas vezes; o resultado é descoberto sozinho.</translation>
    </message>
    <message>
        <source>The request did not reach Meta, so nothing is used up. You need not do anything.</source>
        <translation>O pedido não chegou à Meta; portanto, nada foi gasto. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>That it starts by itself is turned off. Press “%1” below.</source>
        <translation>O início automático está desligado. Clique em “%1” abaixo.</translation>
    </message>
    <message>
        <source>This starts by itself within moments. You need not do anything.</source>
        <translation>Isto começa sozinho em instantes. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>If it arrived, events show it by themselves. Below stands what happens otherwise.</source>
        <translation>Se chegou, os eventos mostram isso sozinhos. Abaixo está o que acontece se não chegou.</translation>
    </message>
    <message>
        <source>What Meta said stands below. The number works all the same.</source>
        <translation>O que a Meta disse está abaixo. O número funciona mesmo assim.</translation>
    </message>
    <message>
        <source>That is a choice, not an error. The number works, and contacts and new messages come. To share the older chats one day, the number has to be disconnected and onboarded again.</source>
        <translation>Isso é uma escolha, não um erro. O número funciona, e os contatos e as mensagens novas chegam. Para compartilhar as conversas antigas um dia, será preciso desconectar o número e conectar de novo.</translation>
    </message>
    <message>
        <source>Accepted is not delivered. See that WhatsApp Business is open on the phone, on Wi-Fi and charging; below stands what is known and what to send to support.</source>
        <translation>Aceito não é entregue. Veja se o WhatsApp Business está aberto no celular, no Wi-Fi e carregando; abaixo está o que se sabe e o que enviar ao suporte.</translation>
    </message>
    <message>
        <source>Accepted is not delivered: the chats come over minutes or hours.</source>
        <translation>Aceito não é entregue: as conversas chegam ao longo de minutos ou horas.</translation>
    </message>
    <message>
        <source>It has waited for this for 15 minutes or longer, and the 24 hours run.</source>
        <translation>Isto está parado há 15 minutos ou mais, e as 24 horas estão correndo.</translation>
    </message>
    <message>
        <source>Live for 15 minutes or longer, and not both requests are accepted.</source>
        <translation>No ar há 15 minutos ou mais, e ainda falta aceitarem algum dos dois pedidos.</translation>
    </message>
    <message>
        <source>Gupshup could not be asked for a while: what stands here may be old.</source>
        <translation>Faz um tempo que a Gupshup não responde: o que está aqui pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Go to Events</source>
        <translation>Ir aos eventos</translation>
    </message>
    <message>
        <source>The bot is paused now</source>
        <translation>O robô já está pausado</translation>
    </message>
    <message>
        <source>Go to Gupshup&apos;s page</source>
        <translation>Ir à página da Gupshup</translation>
    </message>
    <message>
        <source>Write to support</source>
        <translation>Escrever ao suporte</translation>
    </message>
    <message>
        <source>Facebook is finished. Select the number there and press “Confirm”; Gupshup then sets it up by itself.</source>
        <translation>O Facebook terminou. Selecione o número lá e clique em “Confirm”; depois a Gupshup o configura sozinha.</translation>
    </message>
    <message>
        <source>What Meta said stands below. The number works all the same. Write to support first; if they cannot help, two ways are open.</source>
        <translation>O que a Meta disse está abaixo. O número funciona mesmo assim. Escreva primeiro ao suporte; se não puderem ajudar, há dois caminhos.</translation>
    </message>
    <message>
        <source>Meta takes each request once, and says that it had them already. The chats go, or went, to where this app&apos;s events were sent then. If you do not know who asked, ask whoever looked after the number before; it works all the same.</source>
        <translation>A Meta aceita cada pedido uma só vez e diz que já os tinha recebido. As conversas vão, ou foram, para onde os eventos deste app eram enviados na ocasião. Se você não sabe quem pediu, pergunte a quem cuidava do número antes; o número funciona do mesmo jeito.</translation>
    </message>
    <message>
        <source>Chats are arriving</source>
        <translation>As conversas estão chegando</translation>
    </message>
    <message>
        <source>Meta said 100 percent, and nothing more has come for %1.</source>
        <translation>A Meta disse 100 por cento, e nada mais chegou há %1.</translation>
    </message>
</context>
<context>
    <name>golive::ui::NumberText</name>
    <message>
        <source>Type the number as it is in the WhatsApp Business App.</source>
        <translation>Digite o número como está no aplicativo WhatsApp Business.</translation>
    </message>
    <message>
        <source>That does not look like a phone number. Example: +55 11 98765-4321</source>
        <translation>Isso não parece um número de telefone. Exemplo: +55 11 98765-4321</translation>
    </message>
    <message>
        <source>Begin with + and the country code, for example +55.</source>
        <translation>Comece com + e o código do país, por exemplo +55.</translation>
    </message>
    <message>
        <source>Some digits are still missing.</source>
        <translation>Ainda faltam alguns dígitos.</translation>
    </message>
    <message>
        <source>That has too many digits.</source>
        <translation>Há dígitos demais.</translation>
    </message>
    <message>
        <source>As far as this computer knows there is no such number. It may be newer than what this computer knows: please compare it digit by digit.</source>
        <translation>Até onde este computador sabe, esse número não existe. Ele pode ser mais novo do que este computador conhece: confira dígito por dígito.</translation>
    </message>
    <message>
        <source>That is how numbers of this country were written before they became longer. Keep it only if the WhatsApp Business App shows it so.</source>
        <translation>Era assim que os números deste país eram escritos antes de ficarem mais longos. Deixe assim somente se o aplicativo WhatsApp Business mostrar o número desse jeito.</translation>
    </message>
    <message>
        <source>Numbers of %1 stand on the guide&apos;s list of unsupported ones. You can go on; ask Gupshup first if you can.</source>
        <translation>Os números de %1 estão na lista do guia de países sem suporte. Você pode continuar; se puder, pergunte antes à Gupshup.</translation>
    </message>
    <message>
        <source>Without + and a country code it is read as a number of %1, like your last client&apos;s.</source>
        <translation>Sem + e código do país, ele é lido como número de: %1, como o do seu último cliente.</translation>
    </message>
</context>
<context>
    <name>golive::ui::Observatory</name>
    <message>
        <source>When anything was last received</source>
        <translation>Quando chegou algo pela última vez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: summary</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::ObservatoryText</name>
    <message>
        <source>What has arrived</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>contacts: %1</source>
        <translation>contatos: %1</translation>
    </message>
    <message>
        <source>messages: %1</source>
        <translation>mensagens: %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>Contacts: none yet</source>
        <translation>Contatos: nenhum ainda</translation>
    </message>
    <message>
        <source>Contacts: %1 received, %2 removed since</source>
        <translation>Contatos: %1 recebidos, %2 removidos depois</translation>
    </message>
    <message>
        <source>Contacts: %1 received</source>
        <translation>Contatos: %1 recebidos</translation>
    </message>
    <message>
        <source>Chats: none yet</source>
        <translation>Conversas: nenhuma ainda</translation>
    </message>
    <message>
        <source>Chats: %1 percent. Messages: %2</source>
        <translation>Conversas: %1 por cento. Mensagens: %2</translation>
    </message>
    <message>
        <source>Media files: %1 received, %2 announced and not here yet</source>
        <translation>Fotos e arquivos: recebidos: %1; anunciados e ainda não chegaram: %2</translation>
    </message>
    <message>
        <source>Media files: %1 received</source>
        <translation>Fotos e arquivos: recebidos: %1</translation>
    </message>
    <message>
        <source>Messages sent from the phone and seen here: %1</source>
        <translation>Mensagens enviadas do celular e vistas aqui: %1</translation>
    </message>
    <message>
        <source>No message sent from the phone was seen here yet</source>
        <translation>Nenhuma mensagem enviada do celular foi vista aqui ainda</translation>
    </message>
    <message>
        <source>Delivery reports: %1</source>
        <translation>Avisos de entrega: %1</translation>
    </message>
    <message>
        <source>Sent more than once, and counted once: %1</source>
        <translation>Enviados mais de uma vez e contados uma só: %1</translation>
    </message>
    <message>
        <source>%1: the owner chose on the phone not to share older chats. That is a choice, not an error.</source>
        <translation>%1: no celular, o dono do negócio escolheu não compartilhar as conversas antigas. Isso é uma escolha, não um erro.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Up to 90 days old</source>
        <translation>Até 90 dias atrás</translation>
    </message>
    <message>
        <source>Up to 180 days old</source>
        <translation>Até 180 dias atrás</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>messages: %1, %2</source>
        <comment>count, time or how long ago</comment>
        <translation>mensagens: %1, %2</translation>
    </message>
    <message>
        <source>no chats of that age</source>
        <translation>nenhuma conversa dessa época</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>Percent of the whole history, as Meta counts. Parts may come in any order, and one without chats stays silent.</source>
        <translation>Porcentagem de todas as conversas, pela conta da Meta. As partes podem vir em qualquer ordem, e uma parte sem conversas fica em silêncio.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Messages sent from the phone</source>
        <translation>Mensagens enviadas do celular</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensagens novas</translation>
    </message>
    <message>
        <source>Changes of the account</source>
        <translation>Mudanças da conta</translation>
    </message>
    <message>
        <source>events: %1, the last %2</source>
        <comment>count, time or how long ago</comment>
        <translation>eventos: %1, o último %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice or sound</source>
        <translation>Voz ou áudio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File (%1)</source>
        <translation>Arquivo (%1)</translation>
    </message>
    <message>
        <source>Files come as numbers only and can be fetched one by one, 5 an hour at most.</source>
        <translation>Os arquivos chegam só como números e podem ser buscados um a um, no máximo 5 por hora.</translation>
    </message>
    <message>
        <source>Accepted is not delivered. Gupshup lists events of chats, contacts and messages sent from the phone among the faults known at Meta, without a date for their end; some numbers got a request number and never an event. Asking again does not help: each can be asked for once only.</source>
        <translation>Aceito não é entregue. A Gupshup inclui os eventos de conversas, contatos e mensagens enviadas do celular entre as falhas conhecidas da Meta, sem data para acabar; alguns números receberam um número do pedido e nunca um evento. Pedir de novo não ajuda: cada um só pode ser pedido uma vez.</translation>
    </message>
    <message>
        <source>If nothing comes within a day, write to support. Where and when it was asked for stands in the mail.</source>
        <translation>Se nada chegar em um dia, escreva ao suporte. O e-mail já diz onde e quando foi pedido.</translation>
    </message>
    <message>
        <source>If nothing comes within a day, write to support with request number %1.</source>
        <translation>Se nada chegar em um dia, escreva ao suporte com o número do pedido: %1.</translation>
    </message>
    <message>
        <source>Chats: arriving. Messages: %1</source>
        <translation>Conversas: chegando. Mensagens: %1</translation>
    </message>
    <message>
        <source>Of another number or account, and counted apart: %1</source>
        <translation>De outro número ou conta, contados à parte: %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::OldChatsBox</name>
    <message>
        <source>%1: %2</source>
        <comment>answer: question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>golive::ui::OverruleBox</name>
    <message>
        <source>Continue anyway</source>
        <translation>Continuar mesmo assim</translation>
    </message>
    <message>
        <source>Why you continue: %1</source>
        <translation>Por que você continua: %1</translation>
    </message>
    <message>
        <source>Continue anyway: %1</source>
        <translation>Continuar mesmo assim: %1</translation>
    </message>
    <message>
        <source>Why? This is kept for the report.</source>
        <translation>Por quê? Isto fica guardado para o relatório.</translation>
    </message>
</context>
<context>
    <name>golive::ui::OwnerChoice</name>
    <message>
        <source>Elsewhere, on a call</source>
        <translation>Em outro lugar, numa ligação</translation>
    </message>
    <message>
        <source>Where is the owner, who logs in to Facebook?</source>
        <translation>Onde está o dono do negócio, que entra no Facebook?</translation>
    </message>
    <message>
        <source>Where do you want to log in to Facebook?</source>
        <translation>Onde você quer entrar no Facebook?</translation>
    </message>
    <message>
        <source>Here, in this window</source>
        <translation>Aqui, nesta janela</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Nesta janela</translation>
    </message>
    <message>
        <source>Here, in this computer&apos;s browser</source>
        <translation>Aqui, no navegador deste computador</translation>
    </message>
    <message>
        <source>In my own browser</source>
        <translation>No meu navegador</translation>
    </message>
</context>
<context>
    <name>golive::ui::PhaseBars</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>golive::ui::PlaceTimeText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>time</comment>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>time</comment>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>em %1 às %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date, as Qt reads it; words in it stand in &apos;quotation marks&apos;</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>time</comment>
        <translation>amanhã às %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::ProblemText</name>
    <message>
        <source>Please wait until %1.</source>
        <translation>Espere até %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the server&apos;s own words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>an error number</comment>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referência %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Golive could not reach Gupshup over the internet.</source>
        <translation>O Golive não conseguiu falar com a Gupshup pela internet.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again. Nothing that you typed is lost.</source>
        <translation>Veja se este computador está na internet e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Gupshup does not answer right now</source>
        <translation>A Gupshup não responde agora</translation>
    </message>
    <message>
        <source>Gupshup&apos;s server reported a fault of its own.</source>
        <translation>O servidor da Gupshup relatou uma falha própria.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. Nothing that you typed is lost.</source>
        <translation>Espere um minuto e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>An answer Golive does not understand</source>
        <translation>Uma resposta que não faz sentido</translation>
    </message>
    <message>
        <source>Something between this computer and Gupshup answered in its place, or Gupshup answered in an unknown way.</source>
        <translation>Algo entre este computador e a Gupshup respondeu no lugar dela, ou a Gupshup respondeu de um jeito desconhecido.</translation>
    </message>
    <message>
        <source>Try again. In a hotel or a company network, open any web page first: it may ask you to sign in there.</source>
        <translation>Tente de novo. Em rede de hotel ou de empresa, abra antes uma página qualquer: ela pode pedir um login.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>A resposta não veio a tempo</translation>
    </message>
    <message>
        <source>Gupshup took too long to answer.</source>
        <translation>A Gupshup demorou demais para responder.</translation>
    </message>
    <message>
        <source>Try again. Nothing that you typed is lost.</source>
        <translation>Tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Pedidos demais</translation>
    </message>
    <message>
        <source>Gupshup allows only so many requests a minute.</source>
        <translation>A Gupshup limita os pedidos por minuto.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The e-mail address is missing</source>
        <translation>Falta o e-mail</translation>
    </message>
    <message>
        <source>Type the e-mail address of your partner account.</source>
        <translation>Digite o e-mail da sua conta de parceiro.</translation>
    </message>
    <message>
        <source>Gupshup does not accept this sign-in</source>
        <translation>A Gupshup não aceita este login</translation>
    </message>
    <message>
        <source>The e-mail address and the secret do not belong together, or one of them is missing.</source>
        <translation>O e-mail e o segredo não combinam, ou um deles está faltando.</translation>
    </message>
    <message>
        <source>Copy both once more from the partner portal, without spaces around them.</source>
        <translation>Copie os dois de novo do portal de parceiros, sem espaços em volta.</translation>
    </message>
    <message>
        <source>Gupshup does not know this account</source>
        <translation>A Gupshup não conhece esta conta</translation>
    </message>
    <message>
        <source>Check the e-mail address: it must be the one of the partner account.</source>
        <translation>Confira o e-mail: deve ser o da conta de parceiro.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Entre de novo</translation>
    </message>
    <message>
        <source>A sign-in lasts a day, and Golive does not keep it when it is closed.</source>
        <translation>O login vale um dia, e o Golive não o guarda quando é fechado.</translation>
    </message>
    <message>
        <source>Sign in again: you come back to exactly this place.</source>
        <translation>Entre de novo: você volta exatamente a este ponto.</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>Esta conta não pode fazer isso</translation>
    </message>
    <message>
        <source>Gupshup says that this account has no right to it.</source>
        <translation>A Gupshup diz que esta conta não tem permissão.</translation>
    </message>
    <message>
        <source>Ask the admin of your partner account, or write to support.</source>
        <translation>Pergunte ao administrador da sua conta de parceiro ou escreva ao suporte.</translation>
    </message>
    <message>
        <source>The app name has characters that are not allowed</source>
        <translation>O nome do app tem caracteres não permitidos</translation>
    </message>
    <message>
        <source>Use letters and digits only, without spaces and accents.</source>
        <translation>Use só letras e números, sem espaços nem acentos.</translation>
    </message>
    <message>
        <source>The app name is too short or too long</source>
        <translation>O nome do app é curto ou longo demais</translation>
    </message>
    <message>
        <source>Use 6 to 150 letters and digits.</source>
        <translation>Use de 6 a 150 letras e números.</translation>
    </message>
    <message>
        <source>This app name is taken</source>
        <translation>Este nome de app já existe</translation>
    </message>
    <message>
        <source>Names are unique across all of Gupshup, not just among your own apps.</source>
        <translation>Os nomes são únicos em toda a Gupshup, não só entre os seus apps.</translation>
    </message>
    <message>
        <source>Choose another one; adding the town or a number often helps.</source>
        <translation>Escolha outro; somar a cidade ou um número costuma ajudar.</translation>
    </message>
    <message>
        <source>This app has another number already</source>
        <translation>Este app já tem outro número</translation>
    </message>
    <message>
        <source>An app belongs to one number for good.</source>
        <translation>Um app fica com um só número para sempre.</translation>
    </message>
    <message>
        <source>Choose another app or create a new one. If the number typed is wrong, correct it.</source>
        <translation>Escolha outro app ou crie um novo. Se o número digitado estiver errado, corrija.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be reached</source>
        <translation>Este não é um número de telefone válido</translation>
    </message>
    <message>
        <source>Type it with the country code, for example +55 11 98765-4321.</source>
        <translation>Digite com o código do país, por exemplo +55 11 98765-4321.</translation>
    </message>
    <message>
        <source>Gupshup does not accept these contact details</source>
        <translation>A Gupshup não aceita estes dados de contato</translation>
    </message>
    <message>
        <source>Check name, e-mail address and phone number.</source>
        <translation>Confira o nome, o e-mail e o telefone.</translation>
    </message>
    <message>
        <source>This is not a complete link</source>
        <translation>Este link não está completo</translation>
    </message>
    <message>
        <source>Copy the whole link from your provider&apos;s message. It begins with https://.</source>
        <translation>Copie o link inteiro da mensagem do seu provedor. Ele começa com https://.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Este arquivo não pode ser usado</translation>
    </message>
    <message>
        <source>It is not a set-up file of Golive, or it was damaged on its way.</source>
        <translation>Não é um arquivo de configuração do Golive, ou se estragou no caminho.</translation>
    </message>
    <message>
        <source>Ask your provider to send it again, or paste the link instead.</source>
        <translation>Peça ao seu provedor que envie de novo, ou cole o link.</translation>
    </message>
    <message>
        <source>The region cannot be changed any more</source>
        <translation>A região não pode mais ser mudada</translation>
    </message>
    <message>
        <source>Gupshup allows that only before an app goes live.</source>
        <translation>A Gupshup só permite isso antes de o app entrar no ar.</translation>
    </message>
    <message>
        <source>Nothing is broken: go on, the region stays as it is.</source>
        <translation>Está tudo bem: continue, a região fica como está.</translation>
    </message>
    <message>
        <source>Gupshup does not accept this region</source>
        <translation>A Gupshup não aceita esta região</translation>
    </message>
    <message>
        <source>Choose another one, or leave it as it is.</source>
        <translation>Escolha outra ou deixe como está.</translation>
    </message>
    <message>
        <source>The e-mail address is confirmed already</source>
        <translation>O e-mail já está confirmado</translation>
    </message>
    <message>
        <source>Nothing to do: go on.</source>
        <translation>Nada a fazer: continue.</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>Não há e-mail para onde escrever</translation>
    </message>
    <message>
        <source>Enter an e-mail address in the contact details first.</source>
        <translation>Primeiro informe um e-mail nos dados de contato.</translation>
    </message>
    <message>
        <source>No more sign-up links for this app</source>
        <translation>Acabaram os links de cadastro deste app</translation>
    </message>
    <message>
        <source>Gupshup makes only so many links for an app, and they are used up.</source>
        <translation>A Gupshup cria um número limitado de links por app, e eles acabaram.</translation>
    </message>
    <message>
        <source>Write to support and ask for more.</source>
        <translation>Escreva ao suporte e peça mais.</translation>
    </message>
    <message>
        <source>The sign-up link is too old</source>
        <translation>O link de cadastro está vencido</translation>
    </message>
    <message>
        <source>A link works for 5 days.</source>
        <translation>Um link funciona por 5 dias.</translation>
    </message>
    <message>
        <source>Get a new one. Whoever sent you this link can make it.</source>
        <translation>Peça um novo. Quem enviou este link pode criá-lo.</translation>
    </message>
    <message>
        <source>The app is not live yet</source>
        <translation>O app ainda não está no ar</translation>
    </message>
    <message>
        <source>Gupshup is still setting it up.</source>
        <translation>A Gupshup ainda está configurando.</translation>
    </message>
    <message>
        <source>Wait a few minutes: Golive keeps looking by itself.</source>
        <translation>Espere alguns minutos: o Golive continua olhando sozinho.</translation>
    </message>
    <message>
        <source>Gupshup cannot reach this address</source>
        <translation>A Gupshup não alcança este endereço</translation>
    </message>
    <message>
        <source>Before it accepts an address, Gupshup sends a test there and wants an answer.</source>
        <translation>Antes de aceitar um endereço, a Gupshup envia um teste e espera uma resposta.</translation>
    </message>
    <message>
        <source>Check the address. It must begin with https:// and be reachable from the internet.</source>
        <translation>Confira o endereço. Ele deve começar com https:// e ser acessível pela internet.</translation>
    </message>
    <message>
        <source>This header cannot be sent</source>
        <translation>Este cabeçalho não pode ser enviado</translation>
    </message>
    <message>
        <source>A header is a name, a colon and a value, like X-Token: abc. The address was not added.</source>
        <translation>Um cabeçalho é um nome, dois-pontos e um valor, como X-Token: abc. O endereço não foi adicionado.</translation>
    </message>
    <message>
        <source>Write it as Name: value, or leave the field empty.</source>
        <translation>Escreva como Nome: valor, ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Gupshup does not accept this address for events</source>
        <translation>A Gupshup não aceita este endereço para eventos</translation>
    </message>
    <message>
        <source>Check the address, or use another one.</source>
        <translation>Confira o endereço ou use outro.</translation>
    </message>
    <message>
        <source>Gupshup did not enable the app</source>
        <translation>A Gupshup não habilitou o app</translation>
    </message>
    <message>
        <source>Often it is not needed at all.</source>
        <translation>Muitas vezes isso nem é necessário.</translation>
    </message>
    <message>
        <source>Go on. If the WhatsApp Business App is not offered on Facebook later, write to support.</source>
        <translation>Continue. Se depois o Facebook não oferecer o aplicativo WhatsApp Business, escreva ao suporte.</translation>
    </message>
    <message>
        <source>The Facebook part was closed before it was finished</source>
        <translation>A parte do Facebook foi fechada antes do fim</translation>
    </message>
    <message>
        <source>Nothing is broken, and nothing was used up.</source>
        <translation>Nada se estragou, e nada foi gasto.</translation>
    </message>
    <message>
        <source>Start it again when you are ready: it begins at the first screen.</source>
        <translation>Recomece quando quiser: ela volta à primeira tela.</translation>
    </message>
    <message>
        <source>Facebook could not finish</source>
        <translation>O Facebook não conseguiu terminar</translation>
    </message>
    <message>
        <source>Meta reported a fault that is not in its list.</source>
        <translation>A Meta relatou uma falha que não está na lista dela.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, write to support: most of these faults are on Meta&apos;s side.</source>
        <translation>Tente mais uma vez. Se acontecer de novo, escreva ao suporte: a maioria dessas falhas é do lado da Meta.</translation>
    </message>
    <message>
        <source>Facebook finished, but not for the WhatsApp Business App</source>
        <translation>O Facebook terminou, mas não para o aplicativo WhatsApp Business</translation>
    </message>
    <message>
        <source>Another choice was made on the way, so the app on the phone was not connected.</source>
        <translation>Outra opção foi escolhida no caminho, e o aplicativo do celular não foi conectado.</translation>
    </message>
    <message>
        <source>Start again and choose &quot;Connect a WhatsApp Business app&quot;.</source>
        <translation>Comece de novo e escolha &quot;Connect a WhatsApp Business app&quot;.</translation>
    </message>
    <message>
        <source>Facebook finished without a number</source>
        <translation>O Facebook terminou sem um número</translation>
    </message>
    <message>
        <source>The account was created, but no phone number was connected.</source>
        <translation>A conta foi criada, mas nenhum número de telefone foi conectado.</translation>
    </message>
    <message>
        <source>Start again and enter the number when Facebook asks for it.</source>
        <translation>Comece de novo e digite o número quando o Facebook pedir.</translation>
    </message>
    <message>
        <source>Another number was connected</source>
        <translation>Outro número foi conectado</translation>
    </message>
    <message>
        <source>The number that Gupshup reports is not the one of this set-up.</source>
        <translation>O número que a Gupshup informa não é o desta configuração.</translation>
    </message>
    <message>
        <source>Do not go on. Write to support, so that the right number is connected.</source>
        <translation>Não continue. Escreva ao suporte para que o número certo seja conectado.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>A página parou de funcionar</translation>
    </message>
    <message>
        <source>The page inside this window has ended unexpectedly. Your set-up is kept.</source>
        <translation>A página dentro desta janela terminou de repente. Sua configuração fica guardada.</translation>
    </message>
    <message>
        <source>Load it again, or use your own browser.</source>
        <translation>Carregue de novo ou use seu próprio navegador.</translation>
    </message>
    <message>
        <source>The page cannot be reached</source>
        <translation>A página não abre</translation>
    </message>
    <message>
        <source>Facebook or Gupshup could not be reached from this computer.</source>
        <translation>Não foi possível chegar ao Facebook ou à Gupshup deste computador.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again. Some company networks block Facebook.</source>
        <translation>Confira a conexão com a internet e tente de novo. Algumas redes de empresas bloqueiam o Facebook.</translation>
    </message>
    <message>
        <source>A page was blocked</source>
        <translation>Uma página foi bloqueada</translation>
    </message>
    <message>
        <source>The sign-up wanted to go to an address that does not belong to it. Golive did not open it.</source>
        <translation>O cadastro quis ir a um endereço que não faz parte dele. O Golive não o abriu.</translation>
    </message>
    <message>
        <source>If you trust your provider, use your own browser. Otherwise write to support.</source>
        <translation>Se você confia no seu provedor, use seu próprio navegador. Se não, escreva ao suporte.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>The page could not prove that it is genuine.</source>
        <translation>A página não conseguiu provar que é verdadeira.</translation>
    </message>
    <message>
        <source>Do not go on in this network. Ask whoever looks after it, or write to support.</source>
        <translation>Não continue nesta rede. Pergunte a quem cuida dela ou escreva ao suporte.</translation>
    </message>
    <message>
        <source>Gupshup could not finish the set-up</source>
        <translation>A Gupshup não conseguiu terminar a configuração</translation>
    </message>
    <message>
        <source>Gupshup has tried three times.</source>
        <translation>A Gupshup tentou três vezes.</translation>
    </message>
    <message>
        <source>Write to support: they can start it again. Your number keeps working on the phone.</source>
        <translation>Escreva ao suporte: eles podem recomeçar. Seu número continua funcionando no celular.</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>O pedido não pôde ser enviado</translation>
    </message>
    <message>
        <source>It did not leave this computer, so nothing is used up.</source>
        <translation>Ele não saiu deste computador; portanto, nada foi gasto.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Confira a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>No answer to the request</source>
        <translation>Sem resposta ao pedido</translation>
    </message>
    <message>
        <source>It was sent, but the answer got lost. It is not sent again by itself, as it may be asked for only once.</source>
        <translation>Ele foi enviado, mas a resposta se perdeu. Não é enviado de novo sozinho, pois talvez só possa ser feito uma vez.</translation>
    </message>
    <message>
        <source>Wait for the chats: if they arrive, all is well.</source>
        <translation>Espere as conversas: se chegarem, está tudo certo.</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>O pedido foi recusado</translation>
    </message>
    <message>
        <source>Gupshup or Meta refused to copy the chats.</source>
        <translation>A Gupshup ou a Meta se recusou a copiar as conversas.</translation>
    </message>
    <message>
        <source>Write to support with the words below.</source>
        <translation>Escreva ao suporte com as palavras abaixo.</translation>
    </message>
    <message>
        <source>This was requested before</source>
        <translation>Isto já foi pedido antes</translation>
    </message>
    <message>
        <source>The copy can be asked for only once, and somebody has done so.</source>
        <translation>A cópia só pode ser pedida uma vez, e alguém já pediu.</translation>
    </message>
    <message>
        <source>Nothing to do: the chats arrive by themselves.</source>
        <translation>Nada a fazer: as conversas chegam sozinhas.</translation>
    </message>
    <message>
        <source>Your number works. Only the older chats were not copied</source>
        <translation>Seu número funciona. Só as conversas antigas não foram copiadas</translation>
    </message>
    <message>
        <source>The 24 hours for it are over. The chats are still on your phone.</source>
        <translation>As 24 horas para isso acabaram. As conversas ainda estão no seu celular.</translation>
    </message>
    <message>
        <source>Leave it so, or disconnect on the phone, wait 15 minutes and onboard again.</source>
        <translation>Deixe assim, ou desconecte no celular, espere 15 minutos e conecte de novo.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Não foi possível salvar</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again. Leave this window open until then.</source>
        <translation>Libere espaço no disco e tente de novo. Até lá, deixe esta janela aberta.</translation>
    </message>
    <message>
        <source>Gupshup refused this</source>
        <translation>A Gupshup recusou isto</translation>
    </message>
    <message>
        <source>The reason is in Gupshup&apos;s own words below.</source>
        <translation>O motivo está abaixo, nas palavras da própria Gupshup.</translation>
    </message>
    <message>
        <source>If they do not help you, write to support.</source>
        <translation>Se não ajudarem, escreva ao suporte.</translation>
    </message>
    <message>
        <source>What you typed is still in this window, but kept nowhere else.</source>
        <translation>O que você digitou ainda está nesta janela, mas em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Try again, and leave this window open until it is saved.</source>
        <translation>Tente de novo e deixe esta janela aberta até tudo ser salvo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Golive may not write to its folder</source>
        <translation>O Golive não pode gravar na pasta dele</translation>
    </message>
    <message>
        <source>What you type stays in this window, but is kept nowhere else.</source>
        <translation>O que você digita fica nesta janela, mas em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to allow writing to the folder named below, then start Golive again.</source>
        <translation>Peça a quem cuida deste computador que permita gravar na pasta indicada abaixo e depois abra o Golive de novo.</translation>
    </message>
    <message>
        <source>Golive&apos;s folder is not on this computer alone</source>
        <translation>A pasta do Golive não está só neste computador</translation>
    </message>
    <message>
        <source>A shared or synchronised folder cannot make sure that the chats are asked for only once.</source>
        <translation>Uma pasta compartilhada ou sincronizada não garante que as conversas sejam pedidas só uma vez.</translation>
    </message>
    <message>
        <source>Start Golive with a folder on this computer&apos;s own disk. The folder in use is named below.</source>
        <translation>Abra o Golive com uma pasta no disco deste computador. A pasta em uso está indicada abaixo.</translation>
    </message>
    <message>
        <source>Golive&apos;s own file is damaged</source>
        <translation>O arquivo do Golive está danificado</translation>
    </message>
    <message>
        <source>Nothing was deleted: the damaged file was put aside, to the place named below.</source>
        <translation>Nada foi apagado: o arquivo danificado foi separado e está no lugar indicado abaixo.</translation>
    </message>
    <message>
        <source>Close Golive and start it again: it begins with an empty file. If chats may have been asked for already, write to support first.</source>
        <translation>Feche o Golive e abra de novo: ele começa com um arquivo vazio. Se as conversas talvez já tenham sido pedidas, escreva ao suporte antes.</translation>
    </message>
    <message>
        <source>A newer Golive was used on this computer</source>
        <translation>Um Golive mais novo foi usado neste computador</translation>
    </message>
    <message>
        <source>This older one does not touch its file, which is named below.</source>
        <translation>Este, mais antigo, não mexe no arquivo dele, indicado abaixo.</translation>
    </message>
    <message>
        <source>Start the newer Golive instead.</source>
        <translation>Abra o Golive mais novo.</translation>
    </message>
    <message>
        <source>Another program holds Golive&apos;s file</source>
        <translation>Outro programa está usando o arquivo do Golive</translation>
    </message>
    <message>
        <source>What you type stays in this window, but is not kept until the file is free. It may be a back-up that runs just now.</source>
        <translation>O que você digita fica nesta janela e só é guardado quando o arquivo for liberado. Talvez um backup esteja rodando agora.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again. If that does not help, start Golive again.</source>
        <translation>Espere o outro programa terminar e tente de novo. Se não resolver, abra o Golive de novo.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy wants a sign-in</source>
        <translation>O proxy desta rede pede login</translation>
    </message>
    <message>
        <source>It lets nothing through to Gupshup before that.</source>
        <translation>Antes disso ele não deixa passar nada para a Gupshup.</translation>
    </message>
    <message>
        <source>Press “Try again” and type the name and password of this network. Nothing that you typed is lost.</source>
        <translation>Clique em “Tentar de novo” e digite o nome e a senha desta rede. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Facebook finished in a way that Golive does not know</source>
        <translation>O Facebook terminou de um jeito que o Golive não conhece</translation>
    </message>
    <message>
        <source>Gupshup does not say yet that the number is connected. Golive goes on looking.</source>
        <translation>A Gupshup ainda não diz que o número está conectado. O Golive continua olhando.</translation>
    </message>
    <message>
        <source>Wait a minute. If nothing changes, start again, or write to support with the words below.</source>
        <translation>Espere um minuto. Se nada mudar, comece de novo ou escreva ao suporte com as palavras abaixo.</translation>
    </message>
    <message>
        <source>Facebook&apos;s window closed without a word</source>
        <translation>A janela do Facebook fechou sem dizer nada</translation>
    </message>
    <message>
        <source>If Facebook said that it is finished, this window notices it within a minute. Nothing was used up.</source>
        <translation>Se o Facebook disse que terminou, esta janela percebe em um minuto. Nada foi gasto.</translation>
    </message>
    <message>
        <source>Otherwise start again. If Facebook cannot take you on at the moment, or its window stays empty, use your own browser or write to support.</source>
        <translation>Se não, comece de novo. Se o Facebook não pode atender você no momento, ou se a janela dele fica vazia, use seu próprio navegador ou escreva ao suporte.</translation>
    </message>
    <message>
        <source>Golive stopped this page</source>
        <translation>O Golive parou esta página</translation>
    </message>
    <message>
        <source>It did nothing but open windows and messages. Your set-up is kept.</source>
        <translation>Ela só abria janelas e avisos. Sua configuração está guardada.</translation>
    </message>
    <message>
        <source>Load it again, or use your own browser. If it happens again, write to support.</source>
        <translation>Carregue-a de novo ou use seu próprio navegador. Se acontecer outra vez, escreva ao suporte.</translation>
    </message>
    <message>
        <source>The page stays empty</source>
        <translation>A página fica vazia</translation>
    </message>
    <message>
        <source>It was loaded, or is still loading, and shows nothing.</source>
        <translation>Ela foi carregada, ou ainda está carregando, e não mostra nada.</translation>
    </message>
    <message>
        <source>Load it again, or use your own browser. Some company networks keep parts of Facebook out.</source>
        <translation>Carregue-a de novo ou use seu próprio navegador. Algumas redes de empresas bloqueiam partes do Facebook.</translation>
    </message>
    <message>
        <source>A part of the page was kept out</source>
        <translation>Uma parte da página ficou de fora</translation>
    </message>
    <message>
        <source>Facebook&apos;s page wanted something from an address that Golive does not let in.</source>
        <translation>A página do Facebook quis algo de um endereço que o Golive não deixa entrar.</translation>
    </message>
    <message>
        <source>If a box stays empty or a button does nothing, use your own browser. Otherwise go on.</source>
        <translation>Se um quadro ficar vazio ou um botão não fizer nada, use seu próprio navegador. Se não, continue.</translation>
    </message>
    <message>
        <source>Your team&apos;s server cannot be reached</source>
        <translation>O servidor da sua equipe não responde</translation>
    </message>
    <message>
        <source>What you type stays in this window, but is not kept until the server answers. Nothing is asked of Gupshup twice meanwhile.</source>
        <translation>O que você digita fica nesta janela e só é guardado quando o servidor responder. Enquanto isso, nada é pedido duas vezes à Gupshup.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again. If others have the same trouble, tell whoever looks after the server.</source>
        <translation>Confira se este computador está conectado à internet e tente de novo. Se acontece com outras pessoas, avise quem cuida do servidor.</translation>
    </message>
    <message>
        <source>Your team&apos;s server is not prepared for this Golive</source>
        <translation>O servidor da sua equipe não está preparado para este Golive</translation>
    </message>
    <message>
        <source>What is kept there is of an older Golive, or nothing is kept there yet.</source>
        <translation>O que está guardado lá é de um Golive mais antigo, ou ainda não há nada guardado.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to prepare it (golivectl store prepare), then start Golive again.</source>
        <translation>Peça a quem cuida do servidor que o prepare (golivectl store prepare) e depois abra o Golive de novo.</translation>
    </message>
    <message>
        <source>Your team&apos;s server does not let you do this</source>
        <translation>O servidor da sua equipe não permite isto</translation>
    </message>
    <message>
        <source>It does not know your name or your password, or you may read there but not write.</source>
        <translation>Ele não conhece seu nome ou sua senha, ou você pode ler ali, mas não gravar.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server. What it said is below.</source>
        <translation>Fale com quem cuida do servidor. O que ele disse está abaixo.</translation>
    </message>
    <message>
        <source>Your team&apos;s server has taken another one&apos;s place</source>
        <translation>O servidor da sua equipe tomou o lugar de outro</translation>
    </message>
    <message>
        <source>What was kept last may be missing there, so that a request could be made twice. Golive makes none until somebody has decided.</source>
        <translation>O que foi guardado por último pode faltar ali, e um pedido poderia ser feito duas vezes. O Golive não faz nenhum até alguém decidir.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to decide for it (golivectl store accept).</source>
        <translation>Peça a quem cuida do servidor que decida por ele (golivectl store accept).</translation>
    </message>
    <message>
        <source>Your team&apos;s server offers no safe connection</source>
        <translation>O servidor da sua equipe não oferece uma conexão segura</translation>
    </message>
    <message>
        <source>Somebody on the way could read the password and change what is kept there, so Golive has not signed in.</source>
        <translation>Alguém no caminho poderia ler a senha e mudar o que está guardado lá, por isso o Golive não entrou.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to switch TLS on there (ssl = on in postgresql.conf). If it worked before, somebody may be listening on the way.</source>
        <translation>Peça a quem cuida do servidor para ligar o TLS lá (ssl = on no postgresql.conf). Se antes funcionava, alguém pode estar escutando no caminho.</translation>
    </message>
    <message>
        <source>Your team&apos;s server cannot prove that it is the right one</source>
        <translation>O servidor da sua equipe não consegue provar que é o certo</translation>
    </message>
    <message>
        <source>Its certificate has run out, or nobody whom this computer trusts has signed it. Golive has not signed in.</source>
        <translation>O certificado dele venceu, ou não foi assinado por ninguém em quem este computador confia. O Golive não entrou.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server; golivectl store check says more. If your organisation signs certificates itself, name the file with its own one: ?sslrootcert=FILE behind the address of the store, or PGSSLROOTCERT.</source>
        <translation>Fale com quem cuida do servidor; golivectl store check diz mais. Se a sua organização assina certificados, indique o arquivo com o dela: ?sslrootcert=FILE depois do endereço do servidor, ou PGSSLROOTCERT.</translation>
    </message>
    <message>
        <source>The certificate of your team&apos;s server is for another name</source>
        <translation>O certificado do servidor da sua equipe é para outro nome</translation>
    </message>
    <message>
        <source>It may be another server than the one that was meant, so Golive has not signed in.</source>
        <translation>Pode ser outro servidor, e não o que se queria, por isso o Golive não entrou.</translation>
    </message>
    <message>
        <source>Use the name that the certificate is for in the address of the store, or ask whoever looks after the server for a certificate that has this name.</source>
        <translation>Use no endereço do servidor o nome que está no certificado, ou peça a quem cuida do servidor um certificado com este nome.</translation>
    </message>
    <message>
        <source>The file that says whom to trust cannot be read</source>
        <translation>Não é possível ler o arquivo que diz em quem confiar</translation>
    </message>
    <message>
        <source>The certificate of your team&apos;s server is compared with it: sslrootcert in the address of the store, or PGSSLROOTCERT.</source>
        <translation>O certificado do servidor da sua equipe é comparado com ele: sslrootcert no endereço do servidor, ou PGSSLROOTCERT.</translation>
    </message>
    <message>
        <source>Put the certificate of whoever signs for the server there, as a PEM file that you may read, or name another file.</source>
        <translation>Coloque lá o certificado de quem assina pelo servidor, em um arquivo PEM que você possa ler, ou indique outro arquivo.</translation>
    </message>
    <message>
        <source>Your team&apos;s server asks for a password</source>
        <translation>O servidor da sua equipe pede uma senha</translation>
    </message>
    <message>
        <source>None is kept on this computer for it.</source>
        <translation>Não há nenhuma guardada neste computador para ele.</translation>
    </message>
    <message>
        <source>Run golivectl store sign-in in a terminal: it asks for the password and keeps it in the keychain. Then start Golive again.</source>
        <translation>Execute golivectl store sign-in em um terminal: ele pede a senha e a guarda no chaveiro. Depois, inicie o Golive de novo.</translation>
    </message>
    <message>
        <source>Your team&apos;s server does not take this name and password</source>
        <translation>O servidor da sua equipe não aceita este nome e esta senha</translation>
    </message>
    <message>
        <source>The password may have been changed, or the name in the address of the store is not yours.</source>
        <translation>A senha pode ter sido trocada, ou o nome no endereço do servidor não é o seu.</translation>
    </message>
    <message>
        <source>Run golivectl store sign-in in a terminal to keep another password; where it comes from a file or a service&apos;s credential, put it right there. Then start Golive again.</source>
        <translation>Execute golivectl store sign-in em um terminal para guardar outra senha; se ela vem de um arquivo ou da credencial de um serviço, corrija-a lá. Depois, inicie o Golive de novo.</translation>
    </message>
    <message>
        <source>The file with the password for your team&apos;s server is open to others</source>
        <translation>O arquivo com a senha do servidor da sua equipe está aberto a outros</translation>
    </message>
    <message>
        <source>Such a file is not used. It is named below.</source>
        <translation>Um arquivo assim não é usado. O nome dele está abaixo.</translation>
    </message>
    <message>
        <source>Take everybody else&apos;s rights away from it (chmod 600), then start Golive again. Change the password if others may have read it.</source>
        <translation>Tire os direitos de todos os outros sobre ele (chmod 600) e inicie o Golive de novo. Troque a senha se outros puderem tê-la lido.</translation>
    </message>
</context>
<context>
    <name>golive::ui::RailText</name>
    <message>
        <source>Beginning</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>nothing to do for you</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>vem depois</translation>
    </message>
    <message>
        <source>Steps of the set-up</source>
        <translation>Etapas da configuração</translation>
    </message>
    <message>
        <source>done, as you said</source>
        <translation>feito, como você disse</translation>
    </message>
    <message>
        <source>goes on elsewhere, not seen from here</source>
        <translation>continua em outro lugar, não visto daqui</translation>
    </message>
</context>
<context>
    <name>golive::ui::ReceiverBox</name>
    <message>
        <source>Use Golive&apos;s own receiver on this computer</source>
        <translation>Usar o receptor do Golive neste computador</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s address</source>
        <translation>Copiar o endereço do receptor</translation>
    </message>
    <message>
        <source>Your public address that forwards to it</source>
        <translation>Seu endereço público que encaminha para ele</translation>
    </message>
    <message>
        <source>Send events to this address</source>
        <translation>Enviar os eventos para este endereço</translation>
    </message>
</context>
<context>
    <name>golive::ui::RegionPage</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Escolha um país</translation>
    </message>
    <message>
        <source>Where messages are stored</source>
        <translation>Onde as mensagens ficam guardadas</translation>
    </message>
    <message>
        <source>Choose the country in which Meta keeps the messages, or leave it as it is.</source>
        <translation>Escolha o país em que a Meta guarda as mensagens, ou deixe como está.</translation>
    </message>
    <message>
        <source>Storage region</source>
        <translation>Região de armazenamento</translation>
    </message>
</context>
<context>
    <name>golive::ui::RegionText</name>
    <message>
        <source>Leave it as it is (recommended)</source>
        <translation>Deixar como está (recomendado)</translation>
    </message>
    <message>
        <source>Meta stores the messages where it usually does. This is right for almost everybody.</source>
        <translation>A Meta guarda as mensagens onde costuma guardar. É o certo para quase todo mundo.</translation>
    </message>
    <message>
        <source>Store the messages in one country</source>
        <translation>Guardar as mensagens em um só país</translation>
    </message>
    <message>
        <source>Only if a law or a contract asks you to.</source>
        <translation>Só se uma lei ou um contrato exigir.</translation>
    </message>
    <message>
        <source>What choosing a country means</source>
        <translation>O que significa escolher um país</translation>
    </message>
    <message>
        <source>The content of messages is kept in that country. You can choose only now: once the number is live, this cannot be changed any more.</source>
        <translation>O conteúdo das mensagens fica guardado nesse país. Você só pode escolher agora: com o número no ar, não dá mais para mudar.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s documentation calls this region “California”. Meta&apos;s own list has Canada, so Canada is what you get.</source>
        <translation>A documentação da Gupshup chama esta região de “California”. A lista da própria Meta tem o Canadá; portanto, você recebe o Canadá.</translation>
    </message>
    <message>
        <source>%1 (country of your number)</source>
        <translation>%1 (país do seu número)</translation>
    </message>
    <message>
        <source>Saved: messages are kept in %1.</source>
        <translation>Salvo. País das mensagens: %1.</translation>
    </message>
    <message>
        <source>On Gupshup&apos;s site you are asked for a local storage region. Leave it as it is, unless you must store in one country; then press Next there. Tell us here what you chose, for your report.</source>
        <translation>No site da Gupshup, perguntam a região de armazenamento local. Deixe como está, a menos que precise guardar em um país; depois clique em “Next” lá. Diga aqui o que escolheu, para o seu relatório.</translation>
    </message>
    <message>
        <source>Go on: this is no reason to stop.</source>
        <translation>Continue: isto não é motivo para parar.</translation>
    </message>
    <message>
        <source>Gupshup did not confirm that this app is switched on for the Business App. It often is already, and you will see the choice on Facebook&apos;s screen.</source>
        <translation>A Gupshup não confirmou que este app está habilitado para o aplicativo WhatsApp Business. Muitas vezes já está, e você verá a opção na tela do Facebook.</translation>
    </message>
    <message>
        <source>Gupshup said: %1</source>
        <translation>A Gupshup disse: %1</translation>
    </message>
    <message>
        <source>%1 (as for your last client)</source>
        <translation>%1 (como no seu último cliente)</translation>
    </message>
</context>
<context>
    <name>golive::ui::ReportPage</name>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Write to support</source>
        <translation>Escrever ao suporte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Remind me of the 14 days</source>
        <translation>Lembrar dos 14 dias</translation>
    </message>
    <message>
        <source>What was done, and what comes next.</source>
        <translation>O que foi feito e o que vem a seguir.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ReportText</name>
    <message>
        <source>Your part is done.</source>
        <translation>Sua parte está feita.</translation>
    </message>
    <message>
        <source>Your number is live.</source>
        <translation>Seu número está no ar.</translation>
    </message>
    <message>
        <source>The set-up so far</source>
        <translation>A configuração até agora</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is finished. Your provider sees the rest through and will tell you.</source>
        <translation>A parte do Facebook terminou. Seu provedor cuida do resto e avisa você.</translation>
    </message>
    <message>
        <source>The number is not live yet.</source>
        <translation>O número ainda não está no ar.</translation>
    </message>
    <message>
        <source>It is ready to message from the WhatsApp Business app and from the Cloud API.</source>
        <translation>Já pode trocar mensagens pelo aplicativo WhatsApp Business e pela Cloud API.</translation>
    </message>
    <message>
        <source>App: %1</source>
        <translation>App: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Facebook&apos;s part finished, as told: %1</source>
        <translation>Fim da parte do Facebook, como informado: %1</translation>
    </message>
    <message>
        <source>Facebook&apos;s part finished: %1</source>
        <translation>Fim da parte do Facebook: %1</translation>
    </message>
    <message>
        <source>Live since: %1</source>
        <translation>No ar desde: %1</translation>
    </message>
    <message>
        <source>Contact: %1, %2</source>
        <translation>Contato: %1, %2</translation>
    </message>
    <message>
        <source>Terms agreed by %1, who ticked the box himself or herself, %2</source>
        <translation>Termos aceitos por %1, que marcou a caixa pessoalmente, %2</translation>
    </message>
    <message>
        <source>Terms agreed by %1, ticked on their word, %2</source>
        <translation>Termos aceitos por %1, caixa marcada com base em sua palavra, %2</translation>
    </message>
    <message>
        <source>Message storage: left as it is</source>
        <translation>Armazenamento das mensagens: deixado como está</translation>
    </message>
    <message>
        <source>Message storage: %1</source>
        <translation>Armazenamento das mensagens: %1</translation>
    </message>
    <message>
        <source>Done under the partner account %1</source>
        <translation>Feito com a conta de parceiro %1</translation>
    </message>
    <message>
        <source>You told us that “Share chats” was tapped on the phone.</source>
        <translation>Como informado, no celular foi escolhido “Share chats”.</translation>
    </message>
    <message>
        <source>On the phone “Don’t share chats” was tapped, as told: the older chats do not come.</source>
        <translation>Como informado, no celular foi escolhido “Don’t share chats”: as conversas antigas não virão.</translation>
    </message>
    <message>
        <source>Nobody is sure whether chats were shared on the phone.</source>
        <translation>Ninguém sabe ao certo se as conversas foram compartilhadas no celular.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <translation>País do número</translation>
    </message>
    <message>
        <source>No address for events</source>
        <translation>Sem endereço para eventos</translation>
    </message>
    <message>
        <source>typed %1 on %2</source>
        <translation>digitado %1 em %2</translation>
    </message>
    <message>
        <source>Send one message from the phone to a friend, and see that it shows up in your inbox too.</source>
        <translation>Envie uma mensagem do celular a um amigo e veja se ela também aparece na sua caixa de entrada.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the phone at least every 14 days. Otherwise Meta disconnects the number.</source>
        <translation>Abra o WhatsApp Business no celular pelo menos a cada 14 dias. Senão, a Meta desconecta o número.</translation>
    </message>
    <message>
        <source>Link WhatsApp Web again on your computers: they were logged out. WhatsApp for Windows is not supported.</source>
        <translation>Conecte de novo o WhatsApp Web nos seus computadores: eles foram desconectados. O WhatsApp para Windows não é compatível.</translation>
    </message>
    <message>
        <source>Do not delete the app and do not change the phone without need: both interrupt the connection.</source>
        <translation>Não apague o aplicativo nem troque de celular sem necessidade: as duas coisas interrompem a conexão.</translation>
    </message>
    <message>
        <source>Press the link in the e-mail that Gupshup sent to %1.</source>
        <translation>Clique no link do e-mail que a Gupshup enviou para %1.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>The owner&apos;s Golive told this by a message. It was told, and not seen here:</source>
        <translation>O Golive do dono do negócio contou isto por mensagem. Foi dito, e não visto daqui:</translation>
    </message>
    <message>
        <source>What the owner told</source>
        <translation>O que o dono do negócio contou</translation>
    </message>
    <message>
        <source>Contacts and chats</source>
        <translation>Contatos e conversas</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Where a warning was overruled</source>
        <translation>Onde alguém continuou apesar do aviso</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Begun %1. Last change %2. Times are those of this computer.</source>
        <translation>Início: %1. Última mudança: %2. Os horários são os deste computador.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is finished. Gupshup&apos;s own site shows when the number is live.</source>
        <translation>A parte do Facebook terminou. O próprio site da Gupshup mostra quando o número está no ar.</translation>
    </message>
    <message>
        <source>Accepted means asked for, not delivered. The chats come over minutes or hours, while the phone app is open.</source>
        <translation>Aceito quer dizer pedido, não entregue. As conversas chegam ao longo de minutos ou horas, enquanto o aplicativo do celular está aberto.</translation>
    </message>
    <message>
        <source>Where they are sent is not known here.</source>
        <translation>Aqui não se sabe para onde elas vão.</translation>
    </message>
    <message>
        <source>They are sent to %1, which Golive cannot see; look there.</source>
        <translation>Elas vão para %1, que o Golive não vê; olhe lá.</translation>
    </message>
    <message>
        <source>Onboarding %1, begun %2</source>
        <translation>Conexão %1, início: %2</translation>
    </message>
    <message>
        <source>Onboarding %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>Contacts and chats are not both asked for yet: by %1 at the latest, on “Set up and chats”.</source>
        <translation>Ainda falta pedir os contatos ou as conversas: até %1, no máximo, em “Configuração e conversas”.</translation>
    </message>
    <message>
        <source>The older chats were not copied: choose on “Set up and chats” whether to leave it so.</source>
        <translation>As conversas antigas não foram copiadas: em “Configuração e conversas”, escolha se deixa assim.</translation>
    </message>
    <message>
        <source>The older chats were not copied; they are still on the phone. It was left so, as chosen.</source>
        <translation>As conversas antigas não foram copiadas; continuam no celular. Ficou assim, como escolhido.</translation>
    </message>
    <message>
        <source>To disconnect one day, on the phone: %1.</source>
        <translation>Para desconectar um dia, no celular: %1.</translation>
    </message>
    <message>
        <source>Now you are ready to start messaging from the WhatsApp Business app and the WhatsApp Cloud API.</source>
        <translation>Agora você já pode trocar mensagens pelo aplicativo WhatsApp Business e pela WhatsApp Cloud API.</translation>
    </message>
    <message>
        <source>What has arrived</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>Earlier onboardings of this number</source>
        <translation>Conexões anteriores deste número</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>O que falta fazer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not all chats have arrived yet: keep WhatsApp Business open on the phone, on Wi-Fi and charging.</source>
        <translation>Ainda não chegaram todas as conversas: deixe o WhatsApp Business aberto no celular, no Wi-Fi e carregando.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s terms: they stand on Gupshup&apos;s own page (step 4) and were not shown here; noted for %1, %2</source>
        <translation>Termos da Gupshup: estão na página da própria Gupshup (passo 4) e não foram mostrados aqui; anotado para %1, %2</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is finished, as you said. Gupshup&apos;s own site shows when the number is live.</source>
        <translation>A parte do Facebook terminou, como você disse. O site da própria Gupshup mostra quando o número está no ar.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is finished, as you said. Your provider sees the rest through and will tell you.</source>
        <translation>A parte do Facebook terminou, como você disse. Seu provedor cuida do resto e avisa você.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SendPanel</name>
    <message>
        <source>Send the link to the owner</source>
        <translation>Envie o link ao dono do negócio</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>O que a mensagem diz</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Send on WhatsApp</source>
        <translation>Enviar pelo WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>Copy the link alone</source>
        <translation>Copiar só o link</translation>
    </message>
    <message>
        <source>Save a set-up file</source>
        <translation>Salvar um arquivo de configuração</translation>
    </message>
    <message>
        <source>The owner opens the set-up file with Golive and gets these cards too.</source>
        <translation>O dono do negócio abre o arquivo de configuração com o Golive e também vê estes cartões.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SetUpPage</name>
    <message>
        <source>Setting up</source>
        <translation>Configurando</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Está tudo em ordem?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Set up and chats</source>
        <translation>Configuração e conversas</translation>
    </message>
    <message>
        <source>From here on Golive does the work. You can watch.</source>
        <translation>Daqui em diante o Golive faz o trabalho. Você pode assistir.</translation>
    </message>
    <message>
        <source>Set-up at Gupshup</source>
        <translation>Configuração na Gupshup</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Ver se funciona</translation>
    </message>
    <message>
        <source>Copy the chats</source>
        <translation>Copiar as conversas</translation>
    </message>
</context>
<context>
    <name>golive::ui::SetUpPageText</name>
    <message>
        <source>getting the certificate</source>
        <translation>obtendo o certificado</translation>
    </message>
    <message>
        <source>making room for the number</source>
        <translation>abrindo espaço para o número</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>finalizando</translation>
    </message>
    <message>
        <source>Facebook is finished</source>
        <translation>O Facebook terminou</translation>
    </message>
    <message>
        <source>The number is selected on Gupshup&apos;s page</source>
        <translation>O número está selecionado na página da Gupshup</translation>
    </message>
    <message>
        <source>Gupshup sets the number up</source>
        <translation>A Gupshup configura o número</translation>
    </message>
    <message>
        <source>Gupshup sets the number up: %1</source>
        <translation>A Gupshup configura o número: %1</translation>
    </message>
    <message>
        <source>The number is live</source>
        <translation>O número está no ar</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Verificado %1.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Verificado às %1.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is done, and so is yours. Your provider sees the rest through: this usually takes some minutes. Keep the phone app open meanwhile.</source>
        <translation>A parte do Facebook está feita, e a sua também. Seu provedor cuida do resto: costuma levar alguns minutos. Enquanto isso, deixe o aplicativo do celular aberto.</translation>
    </message>
    <message>
        <source>The 24 hours are perhaps over</source>
        <translation>As 24 horas talvez tenham acabado</translation>
    </message>
    <message>
        <source>This may be too late; trying costs nothing.</source>
        <translation>Talvez seja tarde demais; tentar não custa nada.</translation>
    </message>
    <message>
        <source>The app is live</source>
        <translation>O app está no ar</translation>
    </message>
    <message>
        <source>Whether the app is live is not known</source>
        <translation>Não se sabe se o app está no ar</translation>
    </message>
    <message>
        <source>The app is not live</source>
        <translation>O app não está no ar</translation>
    </message>
    <message>
        <source>Events have somewhere to go</source>
        <translation>Os eventos têm para onde ir</translation>
    </message>
    <message>
        <source>Where events go is not known</source>
        <translation>Não se sabe para onde vão os eventos</translation>
    </message>
    <message>
        <source>No address receives the events</source>
        <translation>Os eventos não têm um bom destino</translation>
    </message>
    <message>
        <source>The app is healthy</source>
        <translation>O app está saudável</translation>
    </message>
    <message>
        <source>The app&apos;s health is not known</source>
        <translation>Não se sabe se o app está saudável</translation>
    </message>
    <message>
        <source>The app reports a problem</source>
        <translation>O app relata um problema</translation>
    </message>
    <message>
        <source>The WhatsApp Business account is in order</source>
        <translation>A conta do WhatsApp Business está em ordem</translation>
    </message>
    <message>
        <source>The WhatsApp Business account was not looked at</source>
        <translation>A conta do WhatsApp Business não foi verificada</translation>
    </message>
    <message>
        <source>The WhatsApp Business account needs a look</source>
        <translation>A conta do WhatsApp Business precisa de atenção</translation>
    </message>
    <message>
        <source>The number is the right one</source>
        <translation>O número é o certo</translation>
    </message>
    <message>
        <source>The number was not compared</source>
        <translation>O número não foi comparado</translation>
    </message>
    <message>
        <source>The number is another one</source>
        <translation>O número é outro</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right</source>
        <translation>O relógio deste computador está certo</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>O relógio não foi comparado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>This is checked as soon as the number is live.</source>
        <translation>Isto é verificado assim que o número estiver no ar.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Asking now…</source>
        <translation>Pedindo agora…</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Ainda não pedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Não se sabe se chegou</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation>Número do pedido: %1</translation>
    </message>
    <message>
        <source>Meta said: %1</source>
        <translation>A Meta disse: %1</translation>
    </message>
    <message>
        <source>Meta said: %1 (%2)</source>
        <translation>A Meta disse: %1 (%2)</translation>
    </message>
    <message>
        <source>Copy chats now</source>
        <translation>Copiar as conversas agora</translation>
    </message>
    <message>
        <source>Copy contacts and chats now</source>
        <translation>Copiar contatos e conversas agora</translation>
    </message>
    <message>
        <source>Golive asks for the contacts and then for the chats. Each can be asked for once only, so it is noted down before it is sent.</source>
        <translation>O Golive pede os contatos e depois as conversas. Cada um só pode ser pedido uma vez; por isso, é anotado antes do envio.</translation>
    </message>
    <message>
        <source>They arrive at %1.</source>
        <translation>Tudo chega em %1.</translation>
    </message>
    <message>
        <source>You said that chats are not shared. Asking is still right: contacts come, and chats are refused politely.</source>
        <translation>Você disse que as conversas não são compartilhadas. Pedir ainda é certo: os contatos vêm, e as conversas são recusadas sem problema.</translation>
    </message>
    <message>
        <source>Keep WhatsApp Business open on the phone, on Wi-Fi and charging, until the chats have come.</source>
        <translation>Deixe o WhatsApp Business aberto no celular, no Wi-Fi e carregando, até as conversas chegarem.</translation>
    </message>
    <message>
        <source>The copying is held back: no address is listening, so the chats would be lost. Add one on the Events page, or go on without.</source>
        <translation>A cópia está em espera: nenhum endereço está recebendo, e as conversas se perderiam. Adicione um na página “Para onde vão os eventos” ou continue sem.</translation>
    </message>
    <message>
        <source>Already asked for, earlier</source>
        <translation>Já solicitado antes</translation>
    </message>
    <message>
        <source>Too late: the 24 hours are over</source>
        <translation>Tarde demais: as 24 horas acabaram</translation>
    </message>
    <message>
        <source>Meta says that somebody has asked for them before. They can be asked for only once.</source>
        <translation>A Meta diz que alguém já fez essa solicitação antes. Ela só pode ser feita uma vez.</translation>
    </message>
    <message>
        <source>Your number works. Only what is older was not copied; it is still on your phone.</source>
        <translation>Seu número funciona. Só o que é mais antigo não foi copiado; continua no seu celular.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s own site shows how far the number is. As soon as it is live, ask for contacts and chats there, or paste the app&apos;s token on the sign-in page and Golive asks for them.</source>
        <translation>O próprio site da Gupshup mostra em que ponto está o número. Assim que ele estiver no ar, solicite lá os contatos e as conversas, ou cole o token do app na página de entrada e o Golive faz a solicitação.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time left</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>clock</comment>
        <translation>às %1</translation>
    </message>
    <message>
        <source>Press the button to try again.</source>
        <translation>Clique no botão para tentar de novo.</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the other one.</source>
        <translation>Há uma nova tentativa automática depois do outro pedido.</translation>
    </message>
    <message>
        <source>It is tried again by itself %1.</source>
        <comment>in 40 s, at 14:05</comment>
        <translation>Nova tentativa automática %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself now.</source>
        <translation>Nova tentativa automática agora.</translation>
    </message>
    <message>
        <source>If the answer was lost, that is found out within moments.</source>
        <translation>Se a resposta se perdeu, isso é descoberto em instantes.</translation>
    </message>
    <message>
        <source>If no answer comes, Golive looks at it again at %1.</source>
        <translation>Se não vier resposta, o Golive volta a olhar às %1.</translation>
    </message>
    <message>
        <source>The one further call that you chose was made, and its answer was lost too. No other one is made.</source>
        <translation>O único pedido extra que você escolheu foi feito, e a resposta dele também se perdeu. Não será feito outro.</translation>
    </message>
    <message>
        <source>It is left so, as chosen: it is never sent again by itself, because it counts only once.</source>
        <translation>Fica assim, como escolhido: o pedido nunca é repetido sozinho, pois só vale uma vez.</translation>
    </message>
    <message>
        <source>If no event has shown it when 2 hours are left, it is sent once more, as you chose.</source>
        <translation>Se nenhum evento mostrar isso quando faltarem 2 horas, o pedido é enviado mais uma vez, como você escolheu.</translation>
    </message>
    <message>
        <source>If no event has shown it by %1, it is sent once more, as you chose.</source>
        <translation>Se nenhum evento mostrar isso até %1, o pedido é enviado mais uma vez, como você escolheu.</translation>
    </message>
    <message>
        <source>No event has shown it, so it is sent once more now, as you chose.</source>
        <translation>Nenhum evento mostrou isso; por isso, o pedido é enviado mais uma vez agora, como você escolheu.</translation>
    </message>
    <message>
        <source>Being asked for; the answer has not come yet</source>
        <translation>Sendo pedido; a resposta ainda não veio</translation>
    </message>
    <message>
        <source>Accepted: events have shown it</source>
        <translation>Aceito: os eventos mostraram isso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Turned away before Meta saw it; nothing is used up</source>
        <translation>Devolvido antes de a Meta ver; nada foi gasto</translation>
    </message>
    <message>
        <source>The owner chose not to share them</source>
        <translation>O dono do negócio escolheu não compartilhar</translation>
    </message>
    <message>
        <source>Not sent; nothing is used up</source>
        <translation>Não enviado; nada foi gasto</translation>
    </message>
    <message>
        <source>The answer was lost, and then they began to arrive.</source>
        <translation>A resposta se perdeu, e depois tudo começou a chegar.</translation>
    </message>
    <message>
        <source>Gupshup said: %1 (%2)</source>
        <translation>A Gupshup disse: %1 (%2)</translation>
    </message>
    <message>
        <source>The call did not leave this computer.</source>
        <translation>O pedido não saiu deste computador.</translation>
    </message>
    <message>
        <source>It left this computer, and the answer was lost. If it arrived, they come by themselves.</source>
        <translation>O pedido saiu deste computador, e a resposta se perdeu. Se ele chegou, tudo vem sozinho.</translation>
    </message>
    <message>
        <source>It was sent once more, as chosen.</source>
        <translation>O pedido foi enviado mais uma vez, como escolhido.</translation>
    </message>
    <message>
        <source>They follow right after the contacts.</source>
        <translation>Vêm logo depois dos contatos.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, time</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>To be asked for by %1 at the latest</source>
        <translation>Pedir até %1, no máximo</translation>
    </message>
    <message>
        <source>%1 left, perhaps less.</source>
        <translation>Tempo restante: %1, talvez menos.</translation>
    </message>
    <message>
        <source>%1 left until the earliest moment at which Meta&apos;s 24 hours can end.</source>
        <translation>Tempo restante: %1 até o primeiro momento em que as 24 horas da Meta podem acabar.</translation>
    </message>
    <message>
        <source>Facebook&apos;s finish was not seen here. The hours are counted from %1, when it was last seen unfinished: the true end may be later.</source>
        <translation>O fim do Facebook não foi visto aqui. As horas contam desde %1, quando ele ainda não tinha terminado: o fim real pode ser mais tarde.</translation>
    </message>
    <message>
        <source>Facebook&apos;s finish was not seen here. The hours are counted from %1, when the link was opened: the true end may be much later.</source>
        <translation>O fim do Facebook não foi visto aqui. As horas contam desde %1, quando o link foi aberto: o fim real pode ser bem mais tarde.</translation>
    </message>
    <message>
        <source>Counted from %1, when Facebook was finished, as you said.</source>
        <translation>Conta desde %1, quando o Facebook terminou, como você disse.</translation>
    </message>
    <message>
        <source>Counted from %1, when the number went live. Facebook was finished before that, so the true end is earlier. If you know when it was finished, say so.</source>
        <translation>Conta desde %1, quando o número entrou no ar. O Facebook terminou antes; por isso, o fim real é mais cedo. Se você sabe quando ele terminou, informe.</translation>
    </message>
    <message>
        <source>Contacts and chats are requested by themselves as soon as the number is live</source>
        <translation>Contatos e conversas são pedidos sozinhos assim que o número estiver no ar</translation>
    </message>
    <message>
        <source>Has anybody already requested the sync for this number?</source>
        <translation>Alguém já pediu a cópia para este número?</translation>
    </message>
    <message>
        <source>When was Facebook finished? The 24 hours are counted from then.</source>
        <translation>Quando o Facebook terminou? As 24 horas contam a partir daí.</translation>
    </message>
    <message>
        <source>This computer looks after it. Its idle sleep is held back while it waits.</source>
        <translation>Este computador cuida disso. Ele não entra em suspensão sozinho enquanto espera.</translation>
    </message>
    <message>
        <source>This computer looks after it. Leave it switched on, with Golive open.</source>
        <translation>Este computador cuida disso. Deixe-o ligado, com o Golive aberto.</translation>
    </message>
    <message>
        <source>%1 looks after it (last seen %2). This window watches.</source>
        <translation>%1 cuida disso (último sinal %2). Esta janela acompanha.</translation>
    </message>
    <message>
        <source>%1 looks after it. This window watches.</source>
        <translation>%1 cuida disso. Esta janela acompanha.</translation>
    </message>
    <message>
        <source>Nobody here can look after it: the app&apos;s token is missing.</source>
        <translation>Ninguém aqui pode cuidar disso: falta o token do app.</translation>
    </message>
    <message>
        <source>To look after it from here, choose “Look after it here” on the page “Start”.</source>
        <translation>Para cuidar dela por aqui, escolha “Cuidar por aqui” na página “Começo”.</translation>
    </message>
    <message>
        <source>Facebook is finished, as you said</source>
        <translation>O Facebook terminou, como você disse</translation>
    </message>
    <message>
        <source>If a button was pressed too early, go Back: on that page it can be taken back.</source>
        <translation>Se um botão foi apertado cedo demais, volte: naquela página dá para desfazer.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SetupRowText</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Look after it here</source>
        <translation>Cuidar por aqui</translation>
    </message>
    <message>
        <source>Look after %1 here</source>
        <translation>Cuidar de %1 por aqui</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in for %1</source>
        <translation>Entrar para %1</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>Guardar %1 à parte</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring %1 back to the list</source>
        <translation>Trazer %1 de volta à lista</translation>
    </message>
</context>
<context>
    <name>golive::ui::SetupText</name>
    <message>
        <source>A set-up without a name yet</source>
        <translation>Uma configuração ainda sem nome</translation>
    </message>
    <message>
        <source>Ask for the chats by %1 at the latest</source>
        <comment>weekday, clock</comment>
        <translation>Peça as conversas até %1, no máximo</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <comment>page</comment>
        <translation>Parou em: %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>so long ago</comment>
        <translation>verificado %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>weekday, clock</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time here, time there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Facebook finished, being set up</source>
        <translation>Facebook terminado, em configuração</translation>
    </message>
    <message>
        <source>Facebook finished, as you said; number not selected yet</source>
        <translation>Facebook terminado, como você disse; falta selecionar o número</translation>
    </message>
    <message>
        <source>Facebook finished and number selected, as you said</source>
        <translation>Facebook terminado e número selecionado, como você disse</translation>
    </message>
    <message>
        <source>Facebook finished, number not selected yet</source>
        <translation>Facebook terminado, falta selecionar o número</translation>
    </message>
    <message>
        <source>Facebook not begun</source>
        <translation>Facebook não iniciado</translation>
    </message>
    <message>
        <source>Facebook begun</source>
        <translation>Facebook iniciado</translation>
    </message>
    <message>
        <source>Gupshup sets the number up</source>
        <translation>A Gupshup configura o número</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Setting up failed</source>
        <translation>A configuração falhou</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>continua sozinho</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>sua vez</translation>
    </message>
    <message>
        <source>the owner&apos;s turn</source>
        <translation>vez do dono do negócio</translation>
    </message>
    <message>
        <source>Gupshup&apos;s turn</source>
        <translation>vez da Gupshup</translation>
    </message>
    <message>
        <source>your provider&apos;s turn</source>
        <translation>vez do seu provedor</translation>
    </message>
    <message>
        <source>Contacts: not asked for yet</source>
        <translation>Contatos: ainda não pedidos</translation>
    </message>
    <message>
        <source>Contacts: asked for</source>
        <translation>Contatos: pedidos</translation>
    </message>
    <message>
        <source>Contacts: answer lost</source>
        <translation>Contatos: resposta perdida</translation>
    </message>
    <message>
        <source>Contacts: refused</source>
        <translation>Contatos: recusados</translation>
    </message>
    <message>
        <source>Contacts: too late</source>
        <translation>Contatos: tarde demais</translation>
    </message>
    <message>
        <source>Chats: complete</source>
        <translation>Conversas: completas</translation>
    </message>
    <message>
        <source>Chats: %1 %</source>
        <comment>percent</comment>
        <translation>Conversas: %1%</translation>
    </message>
    <message>
        <source>Chats: not asked for yet</source>
        <translation>Conversas: ainda não pedidas</translation>
    </message>
    <message>
        <source>Chats: asked for</source>
        <translation>Conversas: pedidas</translation>
    </message>
    <message>
        <source>Chats: answer lost</source>
        <translation>Conversas: resposta perdida</translation>
    </message>
    <message>
        <source>Chats: refused</source>
        <translation>Conversas: recusadas</translation>
    </message>
    <message>
        <source>Chats: too late</source>
        <translation>Conversas: tarde demais</translation>
    </message>
    <message>
        <source>Looked after here</source>
        <translation>Este computador cuida disso</translation>
    </message>
    <message>
        <source>Looked after by %1, alive %2</source>
        <comment>name, so long ago</comment>
        <translation>%1 cuida disso, último sinal %2</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>%1 cuida disso</translation>
    </message>
    <message>
        <source>Looked after by nobody: sign in to look after it</source>
        <translation>Ninguém cuida disso: entre na conta para cuidar</translation>
    </message>
    <message>
        <source>The 24 hours of %1 run until %2. If it is given up, Golive stops looking after it: contacts and chats that were not asked for by then cannot be copied any more. Nothing changes at Gupshup or on the phone.</source>
        <comment>client; weekday, clock</comment>
        <translation>As 24 horas de %1 vão até %2. Se você desistir, o Golive para de cuidar dela: contatos e conversas que não forem pedidos até lá não podem mais ser copiados. Nada muda na Gupshup nem no celular.</translation>
    </message>
    <message>
        <source>The 24 hours of %1 run until %2. If it is given up, this list does not remind of them any more. Nothing changes at Gupshup or on the phone.</source>
        <comment>client; weekday, clock</comment>
        <translation>As 24 horas de %1 vão até %2. Se você desistir, esta lista não lembra mais delas. Nada muda na Gupshup nem no celular.</translation>
    </message>
    <message>
        <source>%1 was put away. Nothing changes at Gupshup or on the phone.</source>
        <comment>client</comment>
        <translation>%1 foi guardada à parte. Nada muda na Gupshup nem no celular.</translation>
    </message>
    <message>
        <source>%1 was put away. Golive looks after it all the same.</source>
        <comment>client</comment>
        <translation>%1 foi guardada à parte. O Golive cuida dela mesmo assim.</translation>
    </message>
    <message>
        <source>%1 was given up: nobody looks after it here.</source>
        <comment>client</comment>
        <translation>Você desistiu de %1: ninguém cuida dela aqui.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <comment>client</comment>
        <translation>%1 está concluída.</translation>
    </message>
    <message>
        <source>Meta&apos;s turn</source>
        <translation>vez da Meta</translation>
    </message>
    <message>
        <source>%1 removed the set-up of %2 (%3), so that it was closed here.</source>
        <comment>who, client, when</comment>
        <translation>%1 removeu a configuração de %2 (%3), por isso ela foi fechada aqui.</translation>
    </message>
    <message>
        <source>%1 removed the set-up of %2, so that it was closed here.</source>
        <comment>who, client</comment>
        <translation>%1 removeu a configuração de %2, por isso ela foi fechada aqui.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ShareText</name>
    <message>
        <source>This is not a set-up file. Ask your provider for a file that ends in .golive, or paste the link instead.</source>
        <translation>Este não é um arquivo de configuração. Peça ao seu provedor um arquivo que termine em .golive ou cole o link.</translation>
    </message>
    <message>
        <source>This file was made by a newer Golive. Update Golive, or paste the link instead.</source>
        <translation>Este arquivo foi feito por um Golive mais novo. Atualize o Golive ou cole o link.</translation>
    </message>
    <message>
        <source>The file has no link in it. Ask your provider for a new one.</source>
        <translation>O arquivo não tem link. Peça um novo ao seu provedor.</translation>
    </message>
    <message>
        <source>The link in this file is not secure (https). Ask your provider for a new one.</source>
        <translation>O link deste arquivo não é seguro (https). Peça um novo ao seu provedor.</translation>
    </message>
    <message>
        <source>The file is not there, or this computer does not let Golive read it.</source>
        <translation>O arquivo não está lá, ou este computador não deixa o Golive ler o arquivo.</translation>
    </message>
    <message>
        <source>This is not a file. Open the file that your provider sent.</source>
        <translation>Isso não é um arquivo. Abra o arquivo que o seu provedor enviou.</translation>
    </message>
    <message>
        <source>This file is far too large for a set-up file. Open the file that your provider sent.</source>
        <translation>Este arquivo é grande demais para um arquivo de configuração. Abra o arquivo que o seu provedor enviou.</translation>
    </message>
    <message>
        <source>This file was damaged on its way, or is no set-up file. Ask your provider to send it again, or paste the link instead.</source>
        <translation>Este arquivo foi danificado no caminho, ou não é um arquivo de configuração. Peça ao seu provedor que envie de novo, ou cole o link.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>the owner&apos;s name</comment>
        <translation>Olá, %1,</translation>
    </message>
    <message>
        <source>This link connects your WhatsApp Business App number %1 to your provider&apos;s system. The app on your phone goes on working.</source>
        <translation>Este link conecta o seu número do aplicativo WhatsApp Business %1 ao sistema do seu provedor. O aplicativo no seu celular continua funcionando.</translation>
    </message>
    <message>
        <source>Open it on a computer, not on the phone: the phone has to scan a code later. Have the phone at hand, and do not close the Facebook window before it says that you are finished.</source>
        <translation>Abra em um computador, não no celular: o celular precisa ler um código depois. Deixe o celular por perto e não feche a janela do Facebook antes que ela diga que você terminou.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <comment>date and time</comment>
        <translation>O link funciona até %1.</translation>
    </message>
    <message>
        <source>This comes from %1.</source>
        <comment>the sender&apos;s e-mail address</comment>
        <translation>Quem envia é %1.</translation>
    </message>
    <message>
        <source>Connect your WhatsApp number %1</source>
        <translation>Conecte o seu número do WhatsApp %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::SharingChoice</name>
    <message>
        <source>I am not sure</source>
        <translation>Não tenho certeza</translation>
    </message>
</context>
<context>
    <name>golive::ui::ShellText</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Entrando …</translation>
    </message>
    <message>
        <source>Reading the list of apps …</source>
        <translation>Lendo a lista de apps …</translation>
    </message>
    <message>
        <source>Creating the app …</source>
        <translation>Criando o app …</translation>
    </message>
    <message>
        <source>Opening the app …</source>
        <translation>Abrindo o app …</translation>
    </message>
    <message>
        <source>Checking this computer …</source>
        <translation>Verificando este computador …</translation>
    </message>
    <message>
        <source>Enabling the app …</source>
        <translation>Habilitando o app …</translation>
    </message>
    <message>
        <source>Saving the region …</source>
        <translation>Salvando a região …</translation>
    </message>
    <message>
        <source>Saving the contact details …</source>
        <translation>Salvando os dados de contato …</translation>
    </message>
    <message>
        <source>Asking for the e-mail again …</source>
        <translation>Pedindo o e-mail de novo …</translation>
    </message>
    <message>
        <source>Looking where events go …</source>
        <translation>Vendo para onde vão os eventos …</translation>
    </message>
    <message>
        <source>Setting the address for events …</source>
        <translation>Definindo o endereço para eventos …</translation>
    </message>
    <message>
        <source>Getting the sign-up link …</source>
        <translation>Buscando o link de cadastro …</translation>
    </message>
    <message>
        <source>Looking how far Gupshup is …</source>
        <translation>Vendo em que ponto a Gupshup está …</translation>
    </message>
    <message>
        <source>Checking that everything works …</source>
        <translation>Verificando se tudo funciona …</translation>
    </message>
    <message>
        <source>Asking for the contacts …</source>
        <translation>Pedindo os contatos …</translation>
    </message>
    <message>
        <source>Asking for the chats …</source>
        <translation>Pedindo as conversas …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sem</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Ir ao relatório</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>name of an app</comment>
        <translation>app %1</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <comment>window title</comment>
        <translation>%1 (treino)</translation>
    </message>
    <message>
        <source>Practice: nothing here is real. No number, no account and no client is touched.</source>
        <translation>Treino: nada aqui é real. Nenhum número, conta ou cliente é afetado.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real.</source>
        <translation>Treino: nada aqui é real.</translation>
    </message>
    <message>
        <source>Opening the sign-up page …</source>
        <translation>Abrindo a página de cadastro …</translation>
    </message>
    <message>
        <source>Gupshup is calling the address for events …</source>
        <translation>A Gupshup está testando o endereço para eventos …</translation>
    </message>
    <message>
        <source>Putting the address for events right …</source>
        <translation>Corrigindo o endereço para eventos …</translation>
    </message>
    <message>
        <source>Fetching the file …</source>
        <translation>Buscando o arquivo …</translation>
    </message>
    <message>
        <source>The file says: %1</source>
        <translation>O arquivo diz: %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::SignInPage</name>
    <message>
        <source>Fill them in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>Conta de parceiro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Use a universal token from our admin instead</source>
        <translation>Em vez disso, tenho um token universal do nosso administrador</translation>
    </message>
    <message>
        <source>Where do you onboard your clients?</source>
        <translation>Onde você coloca os números dos clientes no ar?</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que foi digitado</translation>
    </message>
    <message>
        <source>E-mail address of the partner account</source>
        <translation>E-mail da conta de parceiro</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo (client secret)</translation>
    </message>
    <message>
        <source>Universal token</source>
        <translation>Token universal</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Segredo (client secret)</translation>
    </message>
    <message>
        <source>Universal &amp;token</source>
        <translation>&amp;Token universal</translation>
    </message>
    <message>
        <source>In the partner portal (partner-login.gupshup.io)</source>
        <translation>No portal de parceiros (partner-login.gupshup.io)</translation>
    </message>
    <message>
        <source>Through Gupshup&apos;s Partner APIs</source>
        <translation>Pelas Partner APIs da Gupshup</translation>
    </message>
    <message>
        <source>On the self-serve site (login.gupshup.io)</source>
        <translation>No site de autoatendimento (login.gupshup.io)</translation>
    </message>
    <message>
        <source>It decides whether each app must be enabled first. If you are not sure, leave it as it is.</source>
        <translation>Isso decide se cada app precisa ser habilitado antes. Se não tiver certeza, deixe como está.</translation>
    </message>
    <message>
        <source>For practice, sign in as %1 with the secret %2.</source>
        <translation>Para o treino, entre como %1 com o segredo %2.</translation>
    </message>
    <message>
        <source>Golive keeps it in this computer&apos;s keychain, and nowhere else.</source>
        <translation>O Golive o guarda no chaveiro de senhas deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>This computer has no keychain: Golive forgets it when it is closed, and asks again.</source>
        <translation>Este computador não tem chaveiro de senhas: o Golive o esquece ao ser fechado e pergunta de novo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Sign out of the partner account</source>
        <translation>Sair da conta de parceiro</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, or does not answer. Unlock it: Golive then takes what it keeps there by itself. Until then it keeps this in memory only.</source>
        <translation>O chaveiro de senhas deste computador está bloqueado ou não responde. Desbloqueie: depois o Golive pega sozinho o que está guardado ali. Até lá, ele guarda isto só na memória.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Golive can work beside Gupshup&apos;s site without any sign-in. With the app&apos;s token it does more by itself.</source>
        <translation>O Golive pode funcionar ao lado do site da Gupshup sem login. Com o token do app, faz mais coisas sozinho.</translation>
    </message>
    <message>
        <source>With your partner account, so that Golive can do the clerical part for you.</source>
        <translation>Com sua conta de parceiro, para o Golive cuidar da burocracia por você.</translation>
    </message>
</context>
<context>
    <name>golive::ui::StageCard</name>
    <message>
        <source>How far the owner is</source>
        <translation>Até onde o dono do negócio chegou</translation>
    </message>
    <message>
        <source>I share my screen: hide the other clients</source>
        <translation>Compartilho a tela: esconder os outros clientes</translation>
    </message>
    <message>
        <source>Call mode (Ctrl+G)</source>
        <translation>Modo ligação (Ctrl+G)</translation>
    </message>
    <message>
        <source>A narrow window for the call, which can stay in front.</source>
        <translation>Uma janela estreita para a ligação, que pode ficar na frente.</translation>
    </message>
</context>
<context>
    <name>golive::ui::StandingText</name>
    <message>
        <source>Somebody pressed Disconnect in WhatsApp Business on the phone.</source>
        <translation>Alguém tocou em “Disconnect” (desconectar) no WhatsApp Business do celular.</translation>
    </message>
    <message>
        <source>The number was moved from WhatsApp Business to the ordinary WhatsApp.</source>
        <translation>O número passou do WhatsApp Business para o WhatsApp comum.</translation>
    </message>
    <message>
        <source>The number was changed in the phone app.</source>
        <translation>O número foi trocado no aplicativo do celular.</translation>
    </message>
    <message>
        <source>The connection was not used for about 30 days.</source>
        <translation>A conexão ficou sem uso por cerca de 30 dias.</translation>
    </message>
    <message>
        <source>WhatsApp Business was not opened on the phone for about 14 days.</source>
        <translation>O WhatsApp Business não foi aberto no celular por cerca de 14 dias.</translation>
    </message>
    <message>
        <source>The number was registered anew on a phone.</source>
        <translation>O número foi registrado de novo em um celular.</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1</source>
        <translation>Motivo da Meta: %1</translation>
    </message>
    <message>
        <source>The owner&apos;s phone did it.</source>
        <translation>Isso partiu do celular do dono do negócio.</translation>
    </message>
    <message>
        <source>Meta did it by itself.</source>
        <translation>A Meta fez isso por conta própria.</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Feito por: %1</translation>
    </message>
    <message>
        <source>Open the phone app at least every 14 days from now on.</source>
        <translation>De agora em diante, abra o aplicativo do celular pelo menos a cada 14 dias.</translation>
    </message>
    <message>
        <source>First install WhatsApp Business on the phone again and move the number to it.</source>
        <translation>Primeiro instale o WhatsApp Business no celular de novo e passe o número para ele.</translation>
    </message>
    <message>
        <source>Onboard the new number; the old one cannot come back.</source>
        <translation>Conecte o número novo; o antigo não pode voltar.</translation>
    </message>
    <message>
        <source>The connection is interrupted</source>
        <translation>A conexão está interrompida</translation>
    </message>
    <message>
        <source>This number was disconnected</source>
        <translation>Este número foi desconectado</translation>
    </message>
    <message>
        <source>Usually WhatsApp Business was moved to another phone. It often comes back by itself within minutes, if the connected products stay ticked while the app is registered. Until then nothing can be sent from here.</source>
        <translation>Em geral, o WhatsApp Business passou para outro celular. Costuma voltar sozinho em alguns minutos, se os produtos conectados continuarem marcados durante o registro do aplicativo. Até lá, nada pode ser enviado daqui.</translation>
    </message>
    <message>
        <source>The phone app works as before. Only a new onboarding brings the connection back.</source>
        <translation>O aplicativo do celular funciona como antes. A conexão só volta se o número for conectado de novo.</translation>
    </message>
    <message>
        <source>The number was reconnected, %1. Older chats are not copied again, and linked devices have to be linked again.</source>
        <translation>O número foi reconectado: %1. As conversas antigas não são copiadas de novo, e os dispositivos precisam ser conectados outra vez.</translation>
    </message>
    <message>
        <source>Gupshup says: live</source>
        <translation>A Gupshup diz: no ar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The number was removed from its account.</source>
        <translation>O número foi retirado da conta.</translation>
    </message>
    <message>
        <source>Gupshup&apos;s connection was removed from the account.</source>
        <translation>A conexão da Gupshup foi retirada da conta.</translation>
    </message>
    <message>
        <source>The account of this number was deleted</source>
        <translation>A conta deste número foi excluída</translation>
    </message>
    <message>
        <source>Meta has switched off the account of this number</source>
        <translation>A Meta desativou a conta deste número</translation>
    </message>
    <message>
        <source>The phone app is not touched by this. Only Meta can switch it on again: ask Gupshup&apos;s support for the way.</source>
        <translation>O aplicativo do celular não é afetado. Só a Meta pode reativar a conta: pergunte ao suporte da Gupshup como fazer.</translation>
    </message>
    <message>
        <source>An event says that the account was switched on again</source>
        <translation>Um evento diz que a conta foi reativada</translation>
    </message>
    <message>
        <source>An event says that the connection is interrupted</source>
        <translation>Um evento diz que a conexão está interrompida</translation>
    </message>
    <message>
        <source>An event says that this number was disconnected</source>
        <translation>Um evento diz que este número foi desconectado</translation>
    </message>
    <message>
        <source>Gupshup says that it is still live, so everything goes on. It is looked at for a while longer.</source>
        <translation>A Gupshup diz que ele continua no ar, então tudo segue. O Golive continua conferindo por mais um tempo.</translation>
    </message>
    <message>
        <source>An event may be late, wrong or about something else: Golive asks Gupshup before it believes it, and until then everything goes on.</source>
        <translation>Um evento pode estar atrasado, errado ou ser sobre outra coisa: o Golive pergunta à Gupshup antes de acreditar nele, e até lá tudo segue.</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Conta excluída</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Account switched on again</source>
        <translation>Conta reativada</translation>
    </message>
    <message>
        <source>%1 (not known to Golive)</source>
        <comment>event</comment>
        <translation>%1 (o Golive não conhece)</translation>
    </message>
    <message>
        <source>This number is said to be disconnected</source>
        <translation>Diz-se que este número foi desconectado</translation>
    </message>
    <message>
        <source>What is said may be late, wrong or about something else: Golive asks Gupshup once more before it believes it, and until then everything goes on.</source>
        <translation>O que se diz pode estar atrasado, errado ou tratar de outra coisa: o Golive pergunta mais uma vez à Gupshup antes de acreditar, e até lá tudo continua.</translation>
    </message>
</context>
<context>
    <name>golive::ui::StartPage</name>
    <message>
        <source>Begin another set-up</source>
        <translation>Começar outra configuração</translation>
    </message>
    <message>
        <source>Open the file …</source>
        <translation>Abrir o arquivo …</translation>
    </message>
    <message>
        <source>Practise first, without anything real</source>
        <translation>Treinar antes, sem nada de verdade</translation>
    </message>
    <message>
        <source>I have a link or file from my provider</source>
        <translation>Tenho um link ou arquivo do meu provedor</translation>
    </message>
    <message>
        <source>Somebody set things up for you. What is left is Facebook and your phone.</source>
        <translation>Alguém preparou tudo para você. Faltam o Facebook e o seu celular.</translation>
    </message>
    <message>
        <source>I set up numbers for clients</source>
        <translation>Configuro números para clientes</translation>
    </message>
    <message>
        <source>You work for a Gupshup partner. Sign in, and Golive does the clerical part.</source>
        <translation>Você trabalha para um parceiro da Gupshup. Entre, e o Golive cuida da burocracia.</translation>
    </message>
    <message>
        <source>I do it myself on Gupshup&apos;s site</source>
        <translation>Faço eu mesmo no site da Gupshup</translation>
    </message>
    <message>
        <source>Golive leads you through it, step by step, beside that site.</source>
        <translation>O Golive guia você, passo a passo, ao lado desse site.</translation>
    </message>
    <message>
        <source>Or paste the &amp;link that you were sent</source>
        <translation>Ou cole o &amp;link que você recebeu</translation>
    </message>
    <message>
        <source>Link from your provider</source>
        <translation>Link do seu provedor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This link leads to %1. Press Next only if that is the site of your provider.</source>
        <translation>Este link leva a %1. Clique em “Avançar” só se esse for o site do seu provedor.</translation>
    </message>
    <message>
        <source>The link is in the e-mail or message of your provider.</source>
        <translation>O link está no e-mail ou na mensagem do seu provedor.</translation>
    </message>
    <message>
        <source>Something is in the way to Facebook: see what</source>
        <translation>Algo está no caminho até o Facebook: veja o quê</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Examinar este computador</translation>
    </message>
    <message>
        <source>Take a WhatsApp number live</source>
        <translation>Coloque um número de WhatsApp no ar</translation>
    </message>
    <message>
        <source>The WhatsApp Business App stays on the phone and keeps working. Gupshup works beside it.</source>
        <translation>O aplicativo WhatsApp Business fica no celular e continua funcionando. A Gupshup funciona ao lado dele.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começo</translation>
    </message>
    <message>
        <source>Golive, from %1</source>
        <translation>Golive, de %1</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>o idioma</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>sem treino</translation>
    </message>
    <message>
        <source>Set by your organisation: %1</source>
        <translation>Definido pela sua organização: %1</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Outras formas de começar</translation>
    </message>
    <message>
        <source>Back to all clients</source>
        <translation>Voltar a todos os clientes</translation>
    </message>
    <message>
        <source>Many new clients at once</source>
        <translation>Vários clientes novos de uma vez</translation>
    </message>
</context>
<context>
    <name>golive::ui::Strip</name>
    <message>
        <source>Save this time to my calendar</source>
        <translation>Salvar este horário no meu calendário</translation>
    </message>
    <message>
        <source>Remind me to open the phone app</source>
        <translation>Lembrar de abrir o aplicativo do celular</translation>
    </message>
    <message>
        <source>Meta disconnects a number whose phone app is not opened for about 14 days.</source>
        <translation>A Meta desconecta o número se o aplicativo do celular não for aberto por cerca de 14 dias.</translation>
    </message>
</context>
<context>
    <name>golive::ui::StripText</name>
    <message>
        <source>Facebook is finished. The number must still be selected on Gupshup&apos;s page.</source>
        <translation>O Facebook terminou. Falta selecionar o número na página da Gupshup.</translation>
    </message>
    <message>
        <source>Facebook is finished and the number is selected, as you said. Gupshup then sets it up.</source>
        <translation>O Facebook terminou e o número foi selecionado, como você disse. Agora a Gupshup configura o número.</translation>
    </message>
    <message>
        <source>Facebook is finished, as you said. The number must still be selected on Gupshup&apos;s page.</source>
        <translation>O Facebook terminou, como você disse. Ainda falta selecionar o número na página da Gupshup.</translation>
    </message>
    <message>
        <source>Gupshup is setting up the number. That happens by itself.</source>
        <translation>A Gupshup está configurando o número. Isso acontece sozinho.</translation>
    </message>
    <message>
        <source>The number is live. Now the chats can be asked for.</source>
        <translation>O número está no ar. Agora as conversas podem ser pedidas.</translation>
    </message>
    <message>
        <source>The chats are being asked for.</source>
        <translation>As conversas estão sendo pedidas.</translation>
    </message>
    <message>
        <source>Everything has been asked for. The chats arrive by themselves.</source>
        <translation>Tudo foi pedido. As conversas chegam sozinhas.</translation>
    </message>
    <message>
        <source>This may be too late for the older chats; trying costs nothing.</source>
        <translation>Talvez seja tarde demais para as conversas antigas; tentar não custa nada.</translation>
    </message>
    <message>
        <source>Contacts and chats must be asked for by %1 at the latest.</source>
        <translation>Contatos e conversas devem ser pedidos até %1, no máximo.</translation>
    </message>
    <message>
        <source>Still %1 left.</source>
        <translation>Tempo restante: %1.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 de hoje</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 de amanhã</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>clock, weekday</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This computer sees to it: leave it switched on, with Golive open.</source>
        <translation>Este computador cuida disso: deixe-o ligado, com o Golive aberto.</translation>
    </message>
    <message>
        <source>Your provider sees to it.</source>
        <translation>Seu provedor cuida disso.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>You need not do anything on the phone; use it as usual.</source>
        <translation>Você não precisa fazer nada no celular; use-o normalmente.</translation>
    </message>
    <message>
        <source>You need not hurry, and you may use the phone as usual.</source>
        <translation>Não é preciso ter pressa, e você pode usar o celular normalmente.</translation>
    </message>
    <message>
        <source>Gupshup could not set up the number. Their support can start it again.</source>
        <translation>A Gupshup não conseguiu configurar o número. O suporte deles pode recomeçar.</translation>
    </message>
    <message>
        <source>You see to it on Gupshup&apos;s site, or let Golive do it: paste the app&apos;s token on the sign-in page.</source>
        <translation>Você cuida disso no site da Gupshup, ou deixe com o Golive: cole o token do app na página de entrada.</translation>
    </message>
    <message>
        <source>Press “Copy contacts and chats now” on the page “Set up and chats”.</source>
        <translation>Clique em “Copiar contatos e conversas agora” na página “Configuração e conversas”.</translation>
    </message>
    <message>
        <source>Gupshup is setting up the number. Contacts and chats are then asked for by themselves.</source>
        <translation>A Gupshup está configurando o número. Depois, os contatos e as conversas são pedidos sozinhos.</translation>
    </message>
    <message>
        <source>The number is live. Contacts and chats are asked for by themselves.</source>
        <translation>O número está no ar. Os contatos e as conversas são pedidos sozinhos.</translation>
    </message>
    <message>
        <source>Everything has been asked for, but the answer to a request was lost.</source>
        <translation>Tudo foi pedido, mas a resposta de um pedido se perdeu.</translation>
    </message>
    <message>
        <source>Your number works. Only the older chats were not copied; they are still on your phone.</source>
        <translation>Seu número funciona. Só as conversas antigas não foram copiadas; elas continuam no seu celular.</translation>
    </message>
    <message>
        <source>%1 sees to it: leave that computer switched on.</source>
        <comment>name of a computer</comment>
        <translation>%1 cuida disso: deixe esse computador ligado.</translation>
    </message>
    <message>
        <source>Choose on “Set up and chats” how to go on.</source>
        <translation>Escolha em “Configuração e conversas” como continuar.</translation>
    </message>
    <message>
        <source>“Set up and chats” says what is known, and what happens by itself.</source>
        <translation>“Configuração e conversas” mostra o que se sabe e o que acontece sozinho.</translation>
    </message>
    <message>
        <source>Select it now, and press “Confirm”.</source>
        <translation>Selecione agora e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>The answer to a request was lost. If nothing arrives, it is sent once more when 2 hours are left.</source>
        <translation>A resposta a um pedido se perdeu. Se nada chegar, ele é enviado mais uma vez quando faltarem 2 horas.</translation>
    </message>
    <message>
        <source>Your number works, without the older chats; they are still on your phone.</source>
        <translation>Seu número funciona, sem as conversas antigas; elas continuam no seu celular.</translation>
    </message>
    <message>
        <source>Everything has been asked for, and the chats have arrived.</source>
        <translation>Tudo foi pedido, e as conversas chegaram.</translation>
    </message>
    <message>
        <source>Everything has been asked for, but no chats have arrived for a while.</source>
        <translation>Tudo foi pedido, mas faz um tempo que nenhuma conversa chega.</translation>
    </message>
    <message>
        <source>Everything has been asked for. The older chats are not shared, as the owner chose.</source>
        <translation>Tudo foi pedido. As conversas antigas não são compartilhadas, como o dono escolheu.</translation>
    </message>
    <message>
        <source>Somebody has asked for contacts and chats before. Nothing is left to ask for.</source>
        <translation>Alguém já pediu os contatos e as conversas antes. Não falta pedir nada.</translation>
    </message>
    <message>
        <source>Everything has been asked for, and Meta refused a request.</source>
        <translation>Tudo foi pedido, e a Meta recusou um pedido.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SubscriptionList</name>
    <message>
        <source>Addresses that events go to</source>
        <translation>Endereços para onde vão os eventos</translation>
    </message>
</context>
<context>
    <name>golive::ui::SupportText</name>
    <message>
        <source>Coexistence onboarding: help needed for app %1</source>
        <translation>Onboarding de coexistência: preciso de ajuda com o app %1</translation>
    </message>
    <message>
        <source>Please help with this onboarding.</source>
        <translation>Por favor, ajudem com este onboarding.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>WhatsApp Business Account id</source>
        <translation>ID da conta do WhatsApp Business</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código do erro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Meta session id</source>
        <translation>ID da sessão na Meta</translation>
    </message>
    <message>
        <source>Contacts request id</source>
        <translation>ID do pedido dos contatos</translation>
    </message>
    <message>
        <source>Chats request id</source>
        <translation>ID do pedido das conversas</translation>
    </message>
    <message>
        <source>Last stage</source>
        <translation>Última etapa</translation>
    </message>
    <message>
        <source>(Gupshup&apos;s guide says that most coexistence issues originate on Meta&apos;s side, and that the time to resolve them can depend on Meta&apos;s investigation.)</source>
        <translation>(O guia da Gupshup diz que a maioria dos problemas de coexistência vem do lado da Meta e que o prazo pode depender da análise da Meta.)</translation>
    </message>
    <message>
        <source>sent once more after its answer was lost</source>
        <translation>enviado mais uma vez depois que a resposta se perdeu</translation>
    </message>
    <message>
        <source>error number %1</source>
        <translation>número do erro %1</translation>
    </message>
    <message>
        <source>the server&apos;s own words: “%1”</source>
        <translation>nas palavras do servidor: “%1”</translation>
    </message>
    <message>
        <source>Events of the field %1</source>
        <translation>Eventos do campo %1</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <comment>count, time</comment>
        <translation>%1, o último em %2</translation>
    </message>
    <message>
        <source>History progress</source>
        <translation>Progresso das conversas</translation>
    </message>
    <message>
        <source>History declined</source>
        <translation>Conversas não compartilhadas</translation>
    </message>
    <message>
        <source>Since the requests no event of contacts or chats was received.</source>
        <translation>Desde os pedidos, não chegou nenhum evento de contatos ou conversas.</translation>
    </message>
    <message>
        <source>Last account event</source>
        <translation>Último evento da conta</translation>
    </message>
    <message>
        <source>Contacts request</source>
        <translation>Pedido dos contatos</translation>
    </message>
    <message>
        <source>Chats request</source>
        <translation>Pedido das conversas</translation>
    </message>
    <message>
        <source>The 24 hours are counted from</source>
        <translation>As 24 horas contam desde</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Os eventos vão para</translation>
    </message>
</context>
<context>
    <name>golive::ui::SyncRow</name>
    <message>
        <source>Copy the request number</source>
        <translation>Copiar o número do pedido</translation>
    </message>
</context>
<context>
    <name>golive::ui::UnfinishedList</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Search for a set-up</source>
        <translation>Procurar uma configuração</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Procurar por nome ou número</translation>
    </message>
    <message>
        <source>No set-up matches.</source>
        <translation>Nenhuma configuração encontrada.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown, the most pressing first.</source>
        <translation>Aparecem %1 de %2, as mais urgentes primeiro.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuar com</translation>
    </message>
    <message>
        <source>Look after it here?</source>
        <translation>Cuidar por aqui?</translation>
    </message>
    <message>
        <source>%1 looks after %2 now. If you take over, this computer does it: leave it switched on, with Golive open. Nothing is asked for twice.</source>
        <translation>Agora %1 cuida de %2. Se você assumir, este computador passa a cuidar: deixe-o ligado, com o Golive aberto. Nada é pedido duas vezes.</translation>
    </message>
    <message>
        <source>Look after it here</source>
        <translation>Cuidar por aqui</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Deixar lá</translation>
    </message>
</context>
<context>
    <name>golive::ui::VerdictCard</name>
    <message>
        <source>What this rests on</source>
        <translation>Em que isto se baseia</translation>
    </message>
    <message>
        <source>Put this right</source>
        <translation>Corrigir isto</translation>
    </message>
    <message>
        <source>Ask Gupshup to call it now</source>
        <translation>Pedir à Gupshup que teste agora</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
</context>
<context>
    <name>golive::ui::WaitPanel</name>
    <message>
        <source>Save this time to my calendar</source>
        <translation>Salvar este horário no meu calendário</translation>
    </message>
    <message>
        <source>Do not wait for this any more</source>
        <translation>Não esperar mais por isto</translation>
    </message>
    <message>
        <source>Remind me to try again another day</source>
        <translation>Lembrar de tentar de novo em outro dia</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Lembrar em</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Lembrar</translation>
    </message>
</context>
<context>
    <name>golive::ui::WaitText</name>
    <message>
        <source>Facebook can be tried again now</source>
        <translation>Já dá para tentar o Facebook de novo</translation>
    </message>
    <message>
        <source>Gupshup can be asked again now</source>
        <translation>A Gupshup já pode ser consultada de novo</translation>
    </message>
    <message>
        <source>Facebook can be tried again %1</source>
        <comment>tomorrow at 14:03, on 5 December 2026 at 14:03</comment>
        <translation>O Facebook pode ser tentado de novo %1</translation>
    </message>
    <message>
        <source>Gupshup can be asked again %1</source>
        <comment>tomorrow at 14:03, on 5 December 2026 at 14:03</comment>
        <translation>A Gupshup pode ser consultada de novo %1</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo restante: %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>two or more</comment>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>This day was chosen here.</source>
        <translation>Este dia foi escolhido aqui.</translation>
    </message>
    <message>
        <source>Trying earlier is possible.</source>
        <translation>Dá para tentar antes.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Não se sabe o que isso custa.</translation>
    </message>
    <message>
        <source>Golive tells you then. If it was closed, it does so at its next start.</source>
        <translation>O Golive avisa você na hora. Se estiver fechado, avisa quando for aberto de novo.</translation>
    </message>
    <message>
        <source>A longer wait runs already.</source>
        <translation>Uma espera mais longa já está em curso.</translation>
    </message>
    <message>
        <source>The timer runs.</source>
        <translation>A espera está sendo contada.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>Try earlier all the same</source>
        <translation>Tentar antes mesmo assim</translation>
    </message>
    <message>
        <source>Facebook&apos;s part can be tried again now</source>
        <translation>A parte do Facebook já pode ser tentada de novo</translation>
    </message>
    <message>
        <source>Facebook&apos;s part can be tried again %1</source>
        <comment>tomorrow at 14:03, on 5 December 2026 at 14:03</comment>
        <translation>A parte do Facebook pode ser tentada de novo %1</translation>
    </message>
    <message>
        <source>A week is Golive&apos;s own suggestion. If Facebook or Gupshup has named a time, choose that.</source>
        <translation>Uma semana é sugestão do próprio Golive. Se o Facebook ou a Gupshup informou um prazo, escolha esse prazo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::WaiverBox</name>
    <message>
        <source>Take this back</source>
        <translation>Desfazer isto</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Golive is running already and does not answer.</source>
        <translation>O Golive já está aberto e não responde.</translation>
    </message>
</context>
<context>
    <name>golive::ui::OutageText</name>
    <message>
        <source>Gupshup has not been reached since %1: this network&apos;s proxy wants a sign-in.</source>
        <translation>Sem contato com a Gupshup desde %1: o proxy desta rede pede login.</translation>
    </message>
    <message>
        <source>Gupshup has not been reached since %1: this computer seems to be offline.</source>
        <translation>Sem contato com a Gupshup desde %1: este computador parece estar sem internet.</translation>
    </message>
    <message>
        <source>Gupshup has not been reached since %1: the connection is refused.</source>
        <translation>Sem contato com a Gupshup desde %1: a conexão é recusada.</translation>
    </message>
    <message>
        <source>Gupshup has not been reached since %1: no safe connection can be made.</source>
        <translation>Sem contato com a Gupshup desde %1: não é possível fazer uma conexão segura.</translation>
    </message>
    <message>
        <source>Gupshup has not been reached since %1: nothing comes back.</source>
        <translation>Sem contato com a Gupshup desde %1: não vem nenhuma resposta.</translation>
    </message>
    <message>
        <source>Gupshup has not worked since %1: its server reports a fault.</source>
        <translation>A Gupshup não funciona desde %1: o servidor dela informa uma falha.</translation>
    </message>
    <message>
        <source>Gupshup has not been reached since %1: something else answers in its place.</source>
        <translation>Sem contato com a Gupshup desde %1: outra coisa responde no lugar dela.</translation>
    </message>
    <message>
        <source>Sign in to the proxy, with the name and password of this network. Golive then goes on by itself.</source>
        <translation>Entre no proxy com o nome e a senha desta rede. Depois o Golive continua sozinho.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection. Golive tries again by itself.</source>
        <translation>Verifique a internet deste computador. O Golive tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>A firewall may be in the way: ask whoever looks after this network. Golive tries again by itself.</source>
        <translation>Pode haver um firewall no caminho: pergunte a quem cuida desta rede. O Golive tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever looks after this network. Golive tries again by itself.</source>
        <translation>Verifique a data e a hora deste computador e pergunte a quem cuida desta rede. O Golive tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Check the internet connection, or use another network. Golive tries again by itself.</source>
        <translation>Verifique a internet ou use outra rede. O Golive tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>That is on Gupshup&apos;s side. Golive tries again by itself; if it lasts, write to Gupshup&apos;s support.</source>
        <translation>Isso é do lado da Gupshup. O Golive tenta de novo sozinho; se demorar, escreva para o suporte da Gupshup.</translation>
    </message>
    <message>
        <source>Open any web page in your browser: this network may want you to sign in there. Golive tries again by itself.</source>
        <translation>Abra qualquer página no navegador: talvez esta rede peça login ali. O Golive tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
</context>
<context>
    <name>golive::ui::SignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept this name and password. Please type them again.</source>
        <translation>O proxy %1 não aceitou esse nome e essa senha. Digite de novo.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy %1 wants a name and a password before it lets anything through to Gupshup and Facebook. Whoever looks after the network knows them.</source>
        <translation>O proxy desta rede, %1, pede um nome e uma senha antes de deixar passar qualquer coisa para a Gupshup e o Facebook. Quem cuida da rede sabe quais são.</translation>
    </message>
    <message>
        <source>Golive keeps them in this computer&apos;s keychain, and nowhere else.</source>
        <translation>O Golive guarda os dois no chaveiro de senhas deste computador, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>Nome para o proxy</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Senha para o proxy</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Sign in to your team&apos;s server</source>
        <translation>Entrar no servidor da sua equipe</translation>
    </message>
    <message>
        <source>%1 did not accept the password. Please type it again, or ask whoever looks after the server.</source>
        <translation>%1 não aceitou a senha. Digite de novo ou fale com quem cuida do servidor.</translation>
    </message>
    <message>
        <source>%1 asks for a password. Whoever looks after the server knows it.</source>
        <translation>%1 pede uma senha. Quem cuida do servidor sabe qual é.</translation>
    </message>
    <message>
        <source>Golive keeps it in this computer&apos;s keychain, and nowhere else.</source>
        <translation>O Golive a guarda no chaveiro deste computador, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Senha do servidor</translation>
    </message>
</context>
<context>
    <name>golive::ui::LanguageChoice</name>
    <message>
        <source>The owner&apos;s language</source>
        <translation>Idioma do dono do negócio</translation>
    </message>
    <message>
        <source>as for your last client</source>
        <translation>como no seu último cliente</translation>
    </message>
</context>
<context>
    <name>golive::ui::LeaveText</name>
    <message>
        <source>Your set-ups are kept. Leave now?</source>
        <translation>Suas configurações ficam guardadas. Sair agora?</translation>
    </message>
    <message>
        <source>Your set-ups are kept. Quit now?</source>
        <translation>Suas configurações ficam guardadas. Encerrar agora?</translation>
    </message>
    <message>
        <source>A set-up without a name yet</source>
        <translation>Uma configuração ainda sem nome</translation>
    </message>
    <message>
        <source>Golive looks after more than one set-up on this computer.</source>
        <translation>O Golive cuida de mais de uma configuração neste computador.</translation>
    </message>
    <message>
        <source>The contacts and chats of %1 must be asked for by %2 at the latest, and Golive cannot do it while it is closed.</source>
        <comment>client; weekday, clock</comment>
        <translation>Os contatos e as conversas de %1 precisam ser pedidos até %2, e o Golive não pode fazer isso enquanto está fechado.</translation>
    </message>
    <message>
        <source>Golive watches for the moment when %1 goes live, and cannot do it while it is closed.</source>
        <comment>client</comment>
        <translation>O Golive espera o momento em que %1 entra no ar, e não pode fazer isso enquanto está fechado.</translation>
    </message>
    <message>
        <source>The answer to a request for %1 was lost, and Golive cannot send it once more while it is closed. The 24 hours end %2.</source>
        <comment>client; weekday, clock</comment>
        <translation>A resposta a um pedido de %1 se perdeu, e o Golive não pode enviá-lo mais uma vez enquanto está fechado. As 24 horas terminam: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time here, time there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>another client</source>
        <translation>outro cliente</translation>
    </message>
</context>
<context>
    <name>golive::ui::StartNoticeCard</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>Bring %1 back to the list</source>
        <translation>Trazer %1 de volta à lista</translation>
    </message>
    <message>
        <source>Open the report of %1</source>
        <translation>Abrir o relatório de %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::PutAwayList</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Put away (%1)</source>
        <translation>Guardadas à parte (%1)</translation>
    </message>
</context>
<context>
    <name>golive::ui::PutAwayQuestion</name>
    <message>
        <source>Give this set-up up?</source>
        <translation>Desistir desta configuração?</translation>
    </message>
    <message>
        <source>To give it up, type its name: %1</source>
        <translation>Para desistir, digite o nome: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
</context>
<context>
    <name>golive::ui::OwnerText</name>
    <message>
        <source>Facebook&apos;s part is not finished.</source>
        <translation>A parte do Facebook não está concluída.</translation>
    </message>
    <message>
        <source>Facebook said that it is finished: %1.</source>
        <translation>O Facebook disse que terminou: %1.</translation>
    </message>
    <message>
        <source>The owner said that Facebook is finished: %1.</source>
        <translation>O dono do negócio disse que o Facebook terminou: %1.</translation>
    </message>
    <message>
        <source>The chats were shared on the phone.</source>
        <translation>As conversas foram compartilhadas no celular.</translation>
    </message>
    <message>
        <source>The chats were not shared on the phone.</source>
        <translation>As conversas não foram compartilhadas no celular.</translation>
    </message>
    <message>
        <source>The owner is not sure whether the chats were shared.</source>
        <translation>O dono do negócio não sabe ao certo se as conversas foram compartilhadas.</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 questions answered with yes.</source>
        <translation>Lista de verificação: %1 de %2 perguntas respondidas com sim.</translation>
    </message>
    <message>
        <source>No result stands in this text. It is the line that begins with golive1: in the owner&apos;s message.</source>
        <translation>Não há resultado neste texto. É a linha que começa com golive1: na mensagem do dono do negócio.</translation>
    </message>
    <message>
        <source>This is far more than a message. Copy the one message of the owner that has the line golive1: in it.</source>
        <translation>Isto é muito mais do que uma mensagem. Copie só a mensagem do dono do negócio que tem a linha golive1:.</translation>
    </message>
    <message>
        <source>This result was made by a newer Golive. Update Golive here, or ask the owner to read it to you.</source>
        <translation>Este resultado foi feito por um Golive mais novo. Atualize o Golive aqui, ou peça ao dono do negócio que leia o resultado para você.</translation>
    </message>
    <message>
        <source>The end of the result is missing. Copy the whole message, or ask the owner to send it again.</source>
        <translation>Falta o fim do resultado. Copie a mensagem inteira, ou peça ao dono do negócio que envie de novo.</translation>
    </message>
    <message>
        <source>The result was changed on its way. Ask the owner to copy it in Golive and send it again.</source>
        <translation>O resultado foi alterado no caminho. Peça ao dono do negócio que copie no Golive e envie de novo.</translation>
    </message>
    <message>
        <source>This result is about another app. Paste it on the start page: Golive finds the set-up that it belongs to.</source>
        <translation>Este resultado é de outro app. Cole na página inicial: o Golive encontra a configuração certa.</translation>
    </message>
    <message>
        <source>This result was made with a sign-up link that is none of this set-up&apos;s. Was it another client&apos;s? If that link was made elsewhere for this client, send the owner this set-up&apos;s link: the owner pastes it in Golive and copies the result again.</source>
        <translation>Este resultado foi feito com um link de cadastro que não é desta configuração. Será de outro cliente? Se esse link foi criado em outro lugar para este cliente, envie ao dono do negócio o link desta configuração: ele cola o link no Golive e copia o resultado de novo.</translation>
    </message>
    <message>
        <source>A later result of this owner was taken in already. This older one changes nothing.</source>
        <translation>Um resultado mais recente deste dono do negócio já foi recebido. Este, mais antigo, não muda nada.</translation>
    </message>
    <message>
        <source>This result was taken in already.</source>
        <translation>Este resultado já foi recebido.</translation>
    </message>
    <message>
        <source>This result is from before the number was connected again. Ask the owner for a new one.</source>
        <translation>Este resultado é de antes de o número ser conectado de novo. Peça um novo ao dono do negócio.</translation>
    </message>
    <message>
        <source>The owner pasted a link himself, and no set-up was found here that has this link now. Open the client&apos;s set-up and paste the result there: it says what differs.</source>
        <translation>O dono do negócio colou um link por conta própria, e não foi encontrada aqui nenhuma configuração que tenha esse link agora. Abra a configuração do cliente e cole o resultado lá: ela diz o que é diferente.</translation>
    </message>
    <message>
        <source>No set-up here is about the app of this result. Look for it in the Golive that the set-up file was made with.</source>
        <translation>Nenhuma configuração aqui é do app deste resultado. Procure no Golive em que o arquivo de configuração foi feito.</translation>
    </message>
    <message>
        <source>Facebook showed error %1.</source>
        <translation>O Facebook mostrou o erro %1.</translation>
    </message>
    <message>
        <source>Meta session id: %1</source>
        <translation>Meta session id: %1</translation>
    </message>
    <message>
        <source>WhatsApp Business Account at Meta: %1</source>
        <translation>WhatsApp Business Account na Meta: %1</translation>
    </message>
    <message>
        <source>Number id at Meta: %1</source>
        <translation>ID do número na Meta: %1</translation>
    </message>
    <message>
        <source>Made %1, by the owner&apos;s clock.</source>
        <translation>Feito em %1, pelo relógio do dono do negócio.</translation>
    </message>
    <message>
        <source>As the owner&apos;s Golive said:</source>
        <translation>Como disse o Golive do dono do negócio:</translation>
    </message>
    <message>
        <source>Gupshup says by now that Facebook&apos;s part is finished.</source>
        <translation>A Gupshup já diz que a parte do Facebook está concluída.</translation>
    </message>
    <message>
        <source>Nothing but this result says so yet: Golive goes on asking Gupshup.</source>
        <translation>Por enquanto só este resultado diz isso: o Golive continua perguntando à Gupshup.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SetupFileQuestion</name>
    <message>
        <source>Is this you?</source>
        <translation>É você?</translation>
    </message>
    <message>
        <source>Somebody sent you this file to connect a WhatsApp Business number to Gupshup. WhatsApp on the phone stays.</source>
        <translation>Alguém enviou este arquivo a você para conectar um número do WhatsApp Business à Gupshup. O WhatsApp no celular continua.</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>O arquivo diz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negócio</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Its link leads to</source>
        <translation>O link leva a</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Link feito em</translation>
    </message>
    <message>
        <source>Golive cannot check any of this. Go on only if you know the sender and the number is your own.</source>
        <translation>O Golive não tem como conferir nada disso. Continue só se você conhece quem enviou e o número é seu.</translation>
    </message>
    <message>
        <source>This set-up is known here: it goes on where it was left.</source>
        <translation>Esta configuração já existe aqui: ela continua de onde parou.</translation>
    </message>
    <message>
        <source>The set-up that is on the screen now is kept. You find it on the start page.</source>
        <translation>A configuração que está na tela agora fica guardada. Você a encontra na página inicial.</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Sim, sou eu</translation>
    </message>
    <message>
        <source>No, this is not my business</source>
        <translation>Não, este não é o meu negócio</translation>
    </message>
    <message>
        <source>%1: the file does not say</source>
        <translation>%1: o arquivo não diz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a line, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of the file was kept.</source>
        <translation>Nada do arquivo foi guardado.</translation>
    </message>
    <message>
        <source>Ask the person who sent it for the file of your own number. If you do not know who sent it, delete it and do not open its link.</source>
        <translation>Peça a quem enviou o arquivo do seu próprio número. Se você não sabe quem enviou, apague o arquivo e não abra o link.</translation>
    </message>
    <message>
        <source>Ask %1 for the file of your own number. If you do not know the sender, delete the file and do not open its link.</source>
        <translation>Peça a %1 o arquivo do seu próprio número. Se você não conhece quem enviou, apague o arquivo e não abra o link.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SenderDialog</name>
    <message>
        <source>A set-up file for the owner</source>
        <translation>Um arquivo de configuração para o dono do negócio</translation>
    </message>
    <message>
        <source>Golive asks the owner “Is this you?” and shows these two lines, the number and the link.</source>
        <translation>O Golive pergunta ao dono do negócio “É você?” e mostra estas duas linhas, o número e o link.</translation>
    </message>
    <message>
        <source>Your name, as the owner knows you</source>
        <translation>Seu nome, como o dono do negócio conhece você</translation>
    </message>
    <message>
        <source>The owner&apos;s business</source>
        <translation>O negócio do dono</translation>
    </message>
    <message>
        <source>Save the file …</source>
        <translation>Salvar o arquivo …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>golive::ui::ResultBox</name>
    <message>
        <source>The owner sent a result</source>
        <translation>O dono do negócio enviou um resultado</translation>
    </message>
    <message>
        <source>The owner&apos;s message</source>
        <translation>A mensagem do dono do negócio</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Paste the whole message. Golive looks for the line in it and shows what it says.</source>
        <translation>Cole a mensagem inteira. O Golive procura a linha nela e mostra o que ela diz.</translation>
    </message>
    <message>
        <source>The owner&apos;s Golive says:</source>
        <translation>O Golive do dono do negócio diz:</translation>
    </message>
</context>
<context>
    <name>golive::ui::ResultBack</name>
    <message>
        <source>Tell your provider</source>
        <translation>Avise o seu provedor</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar o resultado</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Salvar em um arquivo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ele diz</translation>
    </message>
    <message>
        <source>Copied. Paste it into the chat with your provider now.</source>
        <translation>Copiado. Agora cole na conversa com o seu provedor.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the chat with %1 now.</source>
        <translation>Copiado. Agora cole na conversa com %1.</translation>
    </message>
    <message>
        <source>Send your provider one line that says how Facebook&apos;s part went. No password, no phone number and no chat is in it.</source>
        <translation>Envie ao seu provedor uma linha que diz como foi a parte do Facebook. Não há nela senha, número de telefone nem conversa.</translation>
    </message>
    <message>
        <source>Send %1 one line that says how Facebook&apos;s part went. No password, no phone number and no chat is in it.</source>
        <translation>Envie a %1 uma linha que diz como foi a parte do Facebook. Não há nela senha, número de telefone nem conversa.</translation>
    </message>
</context>
<context>
    <name>golive::programs::OwnerExchange</name>
    <message>
        <source>Open a set-up file</source>
        <translation>Abrir um arquivo de configuração</translation>
    </message>
    <message>
        <source>Set-up files (*.golive);;All files (*)</source>
        <translation>Arquivos de configuração (*.golive);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save a set-up file for the owner</source>
        <translation>Salvar um arquivo de configuração para o dono</translation>
    </message>
    <message>
        <source>Set-up files (*.golive)</source>
        <translation>Arquivos de configuração (*.golive)</translation>
    </message>
    <message>
        <source>Save the result for your provider</source>
        <translation>Salvar o resultado para o seu provedor</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::PolicyText</name>
    <message>
        <source>%1 cannot be read (%2). Let everybody read it; nothing of it is in force.</source>
        <translation>%1 não pode ser lido (%2). Permita que todos o leiam; nada dele está em vigor.</translation>
    </message>
    <message>
        <source>%1 is a link, a folder or a device. Put a regular file there; nothing of it is in force.</source>
        <translation>%1 é um atalho, uma pasta ou um dispositivo. Coloque um arquivo comum no lugar; nada dele está em vigor.</translation>
    </message>
    <message>
        <source>%2 does not belong to root, so that its owner could change the policy %1. Give it to root (chown root); nothing of it is in force.</source>
        <translation>%2 não pertence ao root, e quem é dono poderia mudar a política %1. Passe para o root (chown root); nada dela está em vigor.</translation>
    </message>
    <message>
        <source>%2 can be written by others than root, who could change the policy %1. Take that from them (chmod go-w); nothing of it is in force.</source>
        <translation>%2 pode ser alterado por outros além do root, que poderiam mudar a política %1. Tire essa permissão (chmod go-w); nada dela está em vigor.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB. Shorten it; nothing of it is in force.</source>
        <translation>%1 tem mais de 64 KiB. Encurte; nada dele está em vigor.</translation>
    </message>
    <message>
        <source>%1 is not one JSON object (%2, counted in bytes). Put it right; nothing of it is in force.</source>
        <translation>%1 não é um único objeto JSON (%2, contado em bytes). Corrija; nada dele está em vigor.</translation>
    </message>
    <message>
        <source>%1 has to be one line of text in quotation marks. Until then it is left out.</source>
        <translation>%1 precisa ser uma linha de texto entre aspas. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be true or false. Until then it is left out.</source>
        <translation>%1 precisa ser true ou false. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be a whole number. Until then it is left out.</source>
        <translation>%1 precisa ser um número inteiro. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be an address that begins with https://, without name, password or “?”. Until then it is left out.</source>
        <translation>%1 precisa ser um endereço que começa com https://, sem nome, senha ou “?”. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be a list of 100 full host names at most, such as [&quot;login.example.com&quot;], without “*” and “/”; what is wrong is “%2”. Until then it is left out.</source>
        <translation>%1 precisa ser uma lista de no máximo 100 nomes completos de host, como [&quot;login.example.com&quot;], sem “*” nem “/”; o que está errado é “%2”. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be http://HOST:PORT, socks5://HOST:PORT or direct, without name and password: Golive asks for those. Until then it is left out.</source>
        <translation>%1 precisa ser http://HOST:PORT, socks5://HOST:PORT ou direct, sem nome e senha: o Golive pede esses dados. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be a whole path, or begin with ~/ for the person&apos;s own folder. Until then it is left out.</source>
        <translation>%1 precisa ser um caminho completo, ou começar com ~/ para a pasta da própria pessoa. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be one of %2. Until then it is left out.</source>
        <translation>%1 precisa ser um destes: %2. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be &quot;webview&quot; or &quot;browser&quot;. Until then it is left out.</source>
        <translation>%1 precisa ser &quot;webview&quot; ou &quot;browser&quot;. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be 0 (always) or 8 to 3650 days. Until then it is left out.</source>
        <translation>%1 precisa ser 0 (sempre) ou de 8 a 3650 dias. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be one e-mail address. Until then it is left out.</source>
        <translation>%1 precisa ser um único endereço de e-mail. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be the whole path of a .png file. Until then it is left out.</source>
        <translation>%1 precisa ser o caminho completo de um arquivo .png. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be a colour such as &quot;#1a7f64&quot;. Until then it is left out.</source>
        <translation>%1 precisa ser uma cor como &quot;#1a7f64&quot;. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has to be a name of 60 letters at most. Until then it is left out.</source>
        <translation>%1 precisa ser um nome de no máximo 60 letras. Até lá, não conta.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido pela sua organização</translation>
    </message>
    <message>
        <source>%1 has to name a PNG file that everybody can read, of 1 MiB and 2048 pixels a side at most; what is wrong is %2. Until then it is left out.</source>
        <translation>%1 precisa indicar um arquivo PNG que todos possam ler, de no máximo 1 MiB e 2048 pixels de lado; o que está errado é %2. Até lá, não conta.</translation>
    </message>
    <message>
        <source>%1 has no effect here: this Golive was built without a key to check news of versions by.</source>
        <translation>%1 não tem efeito aqui: este Golive foi compilado sem a chave que confere os avisos de versões.</translation>
    </message>
    <message>
        <source>%1 has no effect here: no address is set where news of versions stand.</source>
        <translation>%1 não tem efeito aqui: não há um endereço definido onde ficam os avisos de versões.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen here: your organisation&apos;s policy (%2) sets %3 to &apos;%4&apos;. Leave the option out, or ask whoever looks after this computer.</source>
        <translation>%1 não pode ser escolhido aqui: a política da sua organização (%2) define %3 como &apos;%4&apos;. Deixe a opção de fora ou fale com quem cuida deste computador.</translation>
    </message>
    <message>
        <source>%1 has to be a server&apos;s address such as postgresql://server.example.org/golive, without a password. Until then it is left out.</source>
        <translation>%1 precisa ser o endereço de um servidor, como postgresql://server.example.org/golive, sem senha. Até lá, fica de fora.</translation>
    </message>
</context>
<context>
    <name>golive::programs::PolicyReport</name>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>chosen in the window</source>
        <translation>escolhido na janela</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>There is no policy on this computer (%1).</source>
        <translation>Não há política neste computador (%1).</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>Not in force:</source>
        <translation>Fora de vigor:</translation>
    </message>
    <message>
        <source>Not known to this version, and kept: %1</source>
        <translation>Desconhecido nesta versão, e mantido: %1</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(não definido)</translation>
    </message>
</context>
<context>
    <name>golive::ui::NewerLine</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Golive %1 has been published (%2). This is %3.</source>
        <translation>Saiu o Golive %1 (%2). Este é o %3.</translation>
    </message>
</context>
<context>
    <name>golive::programs::Clients</name>
    <message>
        <source>There are no clients in %1 yet.</source>
        <translation>Ainda não há clientes em %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Vez</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Quem cuida</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>%1 (put away)</source>
        <comment>client</comment>
        <translation>%1 (guardada à parte)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>App&apos;s id</source>
        <translation>Id do app</translation>
    </message>
    <message>
        <source>Request numbers</source>
        <translation>Números dos pedidos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>não é permitido escrever nela</translation>
    </message>
    <message>
        <source>somebody else holds it</source>
        <translation>outro programa está usando</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificada</translation>
    </message>
    <message>
        <source>it was written by a newer Golive</source>
        <translation>foi escrita por um Golive mais novo</translation>
    </message>
    <message>
        <source>it is a network or cloud-synced folder</source>
        <translation>é uma pasta de rede ou sincronizada com a nuvem</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>o servidor não responde</translation>
    </message>
    <message>
        <source>the server&apos;s database is not prepared for this version</source>
        <translation>o banco de dados do servidor não está preparado para esta versão</translation>
    </message>
    <message>
        <source>the server does not let us in</source>
        <translation>o servidor não nos deixa entrar</translation>
    </message>
    <message>
        <source>another server answers for it, and nobody has decided for that one yet</source>
        <translation>outro servidor responde por ele, e ninguém decidiu por ele ainda</translation>
    </message>
    <message>
        <source>the data folder %1 cannot be used: %2</source>
        <translation>a pasta de dados %1 não pode ser usada: %2</translation>
    </message>
    <message>
        <source>--data-dir: there is no folder %1. Name one that Golive or a guard works on</source>
        <translation>--data-dir: a pasta %1 não existe. Indique uma em que o Golive ou um guarda trabalha</translation>
    </message>
    <message>
        <source>the data in %1 is an older Golive&apos;s. Start Golive or a guard on it once, which brings it up to date</source>
        <translation>os dados em %1 são de um Golive mais antigo. Abra o Golive ou um guarda nessa pasta uma vez, e eles serão atualizados</translation>
    </message>
    <message>
        <source>CLIENT: nobody here is “%1”. golivectl list shows who there is</source>
        <translation>CLIENT: ninguém aqui é “%1”. golivectl list mostra quem há</translation>
    </message>
    <message>
        <source>CLIENT: “%1” can be several: %2. Say more of one, or its id</source>
        <translation>CLIENT: “%1” pode ser mais de um: %2. Diga mais sobre um deles, ou o id</translation>
    </message>
    <message>
        <source>The note on %1 is kept.</source>
        <comment>client</comment>
        <translation>A anotação sobre %1 foi guardada.</translation>
    </message>
    <message>
        <source>TEXT: the note is empty. Write what it is to say, in quotation marks</source>
        <translation>TEXT: a anotação está vazia. Escreva o que ela deve dizer, entre aspas</translation>
    </message>
    <message>
        <source>TEXT: the note is longer than %1 characters. Make two of it</source>
        <translation>TEXT: a anotação tem mais de %1 caracteres. Faça duas</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <comment>client</comment>
        <translation>%1 foi recebida.</translation>
    </message>
    <message>
        <source>%1 is in this folder already.</source>
        <comment>client</comment>
        <translation>%1 já está nesta pasta.</translation>
    </message>
    <message>
        <source>FILE: %1 names no app. Ask whoever sent it for a set-up file that Golive has written</source>
        <translation>FILE: %1 não indica nenhum app. Peça a quem enviou um arquivo de configuração escrito pelo Golive</translation>
    </message>
    <message>
        <source>Sign-up link</source>
        <translation>Link de cadastro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Funciona até</translation>
    </message>
    <message>
        <source>Expired since</source>
        <translation>Vencido desde</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Passado por último</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restam</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>links</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>--new: Gupshup makes 5 new links and 40 more for an app, and %1 are left. Add --yes to use one of them</source>
        <translation>--new: a Gupshup cria 5 links novos e mais 40 para um app, e restam %1. Acrescente --yes para usar um deles</translation>
    </message>
    <message>
        <source>Facebook is finished for this client: a new link would be of no use.</source>
        <translation>O Facebook já terminou para este cliente: um link novo não serviria para nada.</translation>
    </message>
    <message>
        <source>Only whoever is signed in as a partner can have a link made, for an app.</source>
        <translation>Só quem entrou como parceiro pode mandar criar um link, para um app.</translation>
    </message>
    <message>
        <source>It was ended before anything was made.</source>
        <translation>Foi encerrado antes de criar qualquer coisa.</translation>
    </message>
    <message>
        <source>Gupshup was not asked. Go on with this client in Golive&apos;s window.</source>
        <translation>A Gupshup não foi consultada. Continue com este cliente na janela do Golive.</translation>
    </message>
</context>
<context>
    <name>golive::programs::Journal</name>
    <message>
        <source>The journal is whole. Lines: %1. The last one: %2, with the hash %3.</source>
        <translation>O diário está inteiro. Linhas: %1. A última: %2, com o hash %3.</translation>
    </message>
    <message>
        <source>The journal is not whole:</source>
        <translation>O diário não está inteiro:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Nothing stands in the journal yet.</source>
        <translation>Ainda não há nada no diário.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ColumnText</name>
    <message>
        <source>not begun</source>
        <translation>não começou</translation>
    </message>
    <message>
        <source>Facebook begun</source>
        <translation>Facebook começado</translation>
    </message>
    <message>
        <source>number to select</source>
        <translation>número a selecionar</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>em preparação</translation>
    </message>
    <message>
        <source>live</source>
        <translation>no ar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>sozinho</translation>
    </message>
    <message>
        <source>us</source>
        <translation>nossa</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>do dono</translation>
    </message>
    <message>
        <source>Gupshup</source>
        <translation>da Gupshup</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>do provedor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>a pedir</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>resposta perdida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>tarde demais</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
</context>
<context>
    <name>golive::ui::JournalText</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Gupshup shows a stage that Golive does not know.</source>
        <translation>A Gupshup mostra uma etapa que o Golive não conhece.</translation>
    </message>
    <message>
        <source>Gupshup shows that Facebook is not begun.</source>
        <translation>A Gupshup mostra que o Facebook não começou.</translation>
    </message>
    <message>
        <source>Gupshup shows that Facebook is begun.</source>
        <translation>A Gupshup mostra que o Facebook começou.</translation>
    </message>
    <message>
        <source>Gupshup waits for the number to be selected.</source>
        <translation>A Gupshup espera que o número seja selecionado.</translation>
    </message>
    <message>
        <source>Gupshup sets the number up.</source>
        <translation>A Gupshup está preparando o número.</translation>
    </message>
    <message>
        <source>The number is live.</source>
        <translation>O número está no ar.</translation>
    </message>
    <message>
        <source>Gupshup could not set the number up.</source>
        <translation>A Gupshup não conseguiu preparar o número.</translation>
    </message>
    <message>
        <source>Contacts are asked for.</source>
        <translation>Contatos: pedido em andamento.</translation>
    </message>
    <message>
        <source>Chats are asked for.</source>
        <translation>Conversas: pedido em andamento.</translation>
    </message>
    <message>
        <source>Contacts: the request was accepted.</source>
        <translation>Contatos: o pedido foi aceito.</translation>
    </message>
    <message>
        <source>Chats: the request was accepted.</source>
        <translation>Conversas: o pedido foi aceito.</translation>
    </message>
    <message>
        <source>Contacts: the request was refused.</source>
        <translation>Contatos: o pedido foi recusado.</translation>
    </message>
    <message>
        <source>Chats: the request was refused.</source>
        <translation>Conversas: o pedido foi recusado.</translation>
    </message>
    <message>
        <source>Contacts: the request did not leave, nothing is used up.</source>
        <translation>Contatos: o pedido não saiu, nada foi gasto.</translation>
    </message>
    <message>
        <source>Chats: the request did not leave, nothing is used up.</source>
        <translation>Conversas: o pedido não saiu, nada foi gasto.</translation>
    </message>
    <message>
        <source>Contacts: the answer was lost.</source>
        <translation>Contatos: a resposta se perdeu.</translation>
    </message>
    <message>
        <source>Chats: the answer was lost.</source>
        <translation>Conversas: a resposta se perdeu.</translation>
    </message>
    <message>
        <source>The number is connected again.</source>
        <translation>O número está conectado de novo.</translation>
    </message>
    <message>
        <source>Sending is suspended.</source>
        <translation>O envio está suspenso.</translation>
    </message>
    <message>
        <source>The number was disconnected.</source>
        <translation>O número foi desconectado.</translation>
    </message>
    <message>
        <source>That Facebook is finished was taken back.</source>
        <translation>Voltou-se atrás: o Facebook não terminou.</translation>
    </message>
    <message>
        <source>Facebook finished.</source>
        <translation>O Facebook terminou.</translation>
    </message>
    <message>
        <source>Facebook finished, as Gupshup shows.</source>
        <translation>O Facebook terminou, como a Gupshup mostra.</translation>
    </message>
    <message>
        <source>Facebook finished, as a person said.</source>
        <translation>O Facebook terminou, como uma pessoa disse.</translation>
    </message>
    <message>
        <source>Gupshup took the contact details.</source>
        <translation>A Gupshup aceitou os dados do contato.</translation>
    </message>
    <message>
        <source>The contact details were typed and are read back.</source>
        <translation>Os dados do contato foram digitados e estão em conferência.</translation>
    </message>
    <message>
        <source>The contact details are to be changed.</source>
        <translation>Os dados do contato vão ser alterados.</translation>
    </message>
    <message>
        <source>The set-up was brought back.</source>
        <translation>A configuração foi trazida de volta.</translation>
    </message>
    <message>
        <source>The set-up was given up.</source>
        <translation>Desistiu-se da configuração.</translation>
    </message>
    <message>
        <source>The set-up was put away.</source>
        <translation>A configuração foi guardada à parte.</translation>
    </message>
    <message>
        <source>Nobody has to act any more.</source>
        <translation>Ninguém precisa mais agir.</translation>
    </message>
    <message>
        <source>It was told that the number was disconnected.</source>
        <translation>Foi avisado que o número foi desconectado.</translation>
    </message>
    <message>
        <source>It was told that the chats were not copied in time.</source>
        <translation>Foi avisado que as conversas não foram copiadas a tempo.</translation>
    </message>
    <message>
        <source>It was told that the number has to be selected.</source>
        <translation>Foi avisado que é preciso selecionar o número.</translation>
    </message>
    <message>
        <source>It was told that the number is live and no chats are asked for.</source>
        <translation>Foi avisado que o número está no ar e as conversas não foram pedidas.</translation>
    </message>
    <message>
        <source>It was told that Gupshup could not set the number up.</source>
        <translation>Foi avisado que a Gupshup não conseguiu preparar o número.</translation>
    </message>
    <message>
        <source>It was told that nobody looks after it.</source>
        <translation>Foi avisado que ninguém cuida dela.</translation>
    </message>
    <message>
        <source>It was told that Gupshup could not be asked for a while.</source>
        <translation>Foi avisado que por um tempo não foi possível consultar a Gupshup.</translation>
    </message>
    <message>
        <source>It was told that sending is suspended.</source>
        <translation>Foi avisado que o envio está suspenso.</translation>
    </message>
    <message>
        <source>%1: taken out, it was “%2”.</source>
        <comment>name of a field, value</comment>
        <translation>%1: retirado, era “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>name of a field, value</comment>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2”, it was “%3”.</source>
        <comment>name of a field, values</comment>
        <translation>%1: “%2”, antes “%3”.</translation>
    </message>
    <message>
        <source>The set-up was begun.</source>
        <translation>A configuração começou.</translation>
    </message>
    <message>
        <source>The set-up was removed.</source>
        <translation>A configuração foi removida.</translation>
    </message>
    <message>
        <source>It came to: %1.</source>
        <comment>page</comment>
        <translation>Chegou a: %1.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>It was handed over to %1.</source>
        <comment>name</comment>
        <translation>Foi passada para %1.</translation>
    </message>
    <message>
        <source>Nobody in particular handles it any more.</source>
        <translation>Ninguém em especial é responsável por ela.</translation>
    </message>
    <message>
        <source>Check overruled</source>
        <translation>Verificação ignorada</translation>
    </message>
    <message>
        <source>Enabling the app</source>
        <translation>Habilitar o app</translation>
    </message>
    <message>
        <source>The terms were agreed to.</source>
        <translation>Os termos foram aceitos.</translation>
    </message>
    <message>
        <source>That the terms were agreed to was taken back.</source>
        <translation>A aceitação dos termos foi retirada.</translation>
    </message>
    <message>
        <source>Gupshup says that the contact&apos;s e-mail address is verified.</source>
        <translation>A Gupshup diz que o e-mail do contato foi verificado.</translation>
    </message>
    <message>
        <source>Somebody chose to go on without events.</source>
        <translation>Alguém escolheu continuar sem eventos.</translation>
    </message>
    <message>
        <source>Events are wanted after all.</source>
        <translation>Os eventos são necessários, afinal.</translation>
    </message>
    <message>
        <source>Contacts and chats are asked for by themselves.</source>
        <translation>Contatos e conversas são pedidos sozinhos.</translation>
    </message>
    <message>
        <source>Contacts and chats are no longer asked for by themselves.</source>
        <translation>Contatos e conversas não são mais pedidos sozinhos.</translation>
    </message>
    <message>
        <source>Whether replies know old chats</source>
        <translation>Se quem responde conhece conversas antigas</translation>
    </message>
    <message>
        <source>Where an answer is lost</source>
        <translation>Se uma resposta se perder</translation>
    </message>
    <message>
        <source>Sign-up links made</source>
        <translation>Links de cadastro feitos</translation>
    </message>
    <message>
        <source>The sign-up link was opened or copied.</source>
        <translation>O link de cadastro foi aberto ou copiado.</translation>
    </message>
    <message>
        <source>Where the owner is</source>
        <translation>Onde o dono do negócio está</translation>
    </message>
    <message>
        <source>Whether the owner shares the chats</source>
        <translation>Se o dono do negócio compartilha as conversas</translation>
    </message>
    <message>
        <source>The 24 hours began (onboarding %1).</source>
        <comment>number</comment>
        <translation>As 24 horas começaram (conexão %1).</translation>
    </message>
    <message>
        <source>That the 24 hours began was taken back.</source>
        <translation>Voltou-se atrás: as 24 horas não começaram.</translation>
    </message>
    <message>
        <source>The 24 hours end on %1.</source>
        <comment>date, time</comment>
        <translation>As 24 horas terminam em %1.</translation>
    </message>
    <message>
        <source>No 24 hours run any more.</source>
        <translation>As 24 horas não correm mais.</translation>
    </message>
    <message>
        <source>Whether chats were asked for before</source>
        <translation>Se as conversas já foram pedidas antes</translation>
    </message>
    <message>
        <source>The owner does not share the chats.</source>
        <translation>O dono do negócio não compartilha as conversas.</translation>
    </message>
    <message>
        <source>The chats have arrived.</source>
        <translation>As conversas chegaram.</translation>
    </message>
    <message>
        <source>The chats were not copied in time.</source>
        <translation>As conversas não foram copiadas a tempo.</translation>
    </message>
    <message>
        <source>There is time for the chats after all.</source>
        <translation>Ainda há tempo para as conversas, afinal.</translation>
    </message>
    <message>
        <source>After the miss</source>
        <translation>Depois de não copiar a tempo</translation>
    </message>
    <message>
        <source>A reminder was given, %1 before the end.</source>
        <comment>duration</comment>
        <translation>Um lembrete foi dado, %1 antes do fim.</translation>
    </message>
    <message>
        <source>Another try is put off until %1.</source>
        <comment>date, time</comment>
        <translation>A nova tentativa espera até %1.</translation>
    </message>
    <message>
        <source>Another try is put off no longer.</source>
        <translation>A nova tentativa não espera mais.</translation>
    </message>
    <message>
        <source>A note was written.</source>
        <translation>Uma anotação foi escrita.</translation>
    </message>
    <message>
        <source>The journal was shortened, as the policy says.</source>
        <translation>O diário foi encurtado, como a política diz.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>Golive</source>
        <translation>Golive</translation>
    </message>
    <message>
        <source>Golive (%1)</source>
        <comment>program&apos;s name</comment>
        <translation>Golive (%1)</translation>
    </message>
    <message>
        <source>Gupshup</source>
        <translation>Gupshup</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>A received event</source>
        <translation>Um evento recebido</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>O relógio</translation>
    </message>
    <message>
        <source>What says where the journal ends is not there.</source>
        <translation>Falta o que diz onde o diário termina.</translation>
    </message>
    <message>
        <source>Line %1 is not there.</source>
        <translation>A linha %1 não está lá.</translation>
    </message>
    <message>
        <source>Line %1 is not what was written.</source>
        <translation>A linha %1 não é o que foi escrito.</translation>
    </message>
    <message>
        <source>Line %1 does not follow the line before it.</source>
        <translation>A linha %1 não segue a linha anterior.</translation>
    </message>
    <message>
        <source>From line %1 on the end is not what was written.</source>
        <translation>A partir da linha %1 o fim não é o que foi escrito.</translation>
    </message>
    <message>
        <source>The lines up to %1 are gone, and the journal does not say why.</source>
        <translation>As linhas até %1 sumiram, e o diário não diz por quê.</translation>
    </message>
    <message>
        <source>Nobody in particular handles it any more; before it was %1.</source>
        <comment>name</comment>
        <translation>Ninguém em especial é mais responsável por ela; antes era %1.</translation>
    </message>
    <message>
        <source>It was handed over from %1 to %2.</source>
        <comment>names</comment>
        <translation>Foi passada de %1 para %2.</translation>
    </message>
    <message>
        <source>A text that reminds the owner was copied: %1</source>
        <comment>of what</comment>
        <translation>Um texto para lembrar o dono foi copiado: %1</translation>
    </message>
    <message>
        <source>A text that reminds the owner was opened in WhatsApp: %1</source>
        <comment>of what</comment>
        <translation>Um texto para lembrar o dono foi aberto no WhatsApp: %1</translation>
    </message>
    <message>
        <source>A text that reminds the owner was opened as an e-mail: %1</source>
        <comment>of what</comment>
        <translation>Um texto para lembrar o dono foi aberto como e-mail: %1</translation>
    </message>
    <message>
        <source>It was told that nothing can be sent through the API.</source>
        <translation>Foi avisado que nada pode ser enviado pela API.</translation>
    </message>
    <message>
        <source>It was told that Meta limits what may be sent.</source>
        <translation>Foi avisado que a Meta limita o que pode ser enviado.</translation>
    </message>
    <message>
        <source>It was told that the phone app was not opened for long.</source>
        <translation>Foi avisado que o aplicativo do celular não foi aberto há muito tempo.</translation>
    </message>
</context>
<context>
    <name>golive::programs::BulkController</name>
    <message>
        <source>Choose a list of clients</source>
        <translation>Escolha uma lista de clientes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Não foi possível abrir o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>golive::programs::Console</name>
    <message>
        <source>What there is to say could not be written. It is not whole.</source>
        <translation>Não foi possível gravar o que há a dizer. Não está completo.</translation>
    </message>
</context>
<context>
    <name>golive::programs::CreateProgram</name>
    <message>
        <source>It was ended before anything was made.</source>
        <translation>Foi encerrado antes de criar qualquer coisa.</translation>
    </message>
    <message>
        <source>The keychain is locked or not there, so that nobody is signed in. Nothing was made.</source>
        <translation>O chaveiro de senhas está bloqueado ou não existe, e ninguém fez login. Nada foi criado.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Gupshup here. Sign in once in Golive&apos;s window. Nothing was made.</source>
        <translation>Ninguém fez login na Gupshup aqui. Faça o login uma vez na janela do Golive. Nada foi criado.</translation>
    </message>
</context>
<context>
    <name>golive::ui::BulkDialog</name>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um arquivo …</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Continuar com eles</translation>
    </message>
    <message>
        <source>Fault before (Shift+F8)</source>
        <translation>Erro anterior (Shift+F8)</translation>
    </message>
    <message>
        <source>Next fault (F8)</source>
        <translation>Próximo erro (F8)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Novos clientes</translation>
    </message>
    <message>
        <source>The list of new clients, a line for each</source>
        <translation>A lista de novos clientes, uma linha para cada um</translation>
    </message>
    <message>
        <source>Make the sign-up links as well</source>
        <translation>Criar também os links de cadastro</translation>
    </message>
    <message>
        <source>Copy the clients from a spreadsheet and paste them here, or choose a CSV file. Each line is a client: name, reference, number, contact, e-mail, region, language. The first line may name the columns, in any order.</source>
        <translation>Copie os clientes de uma planilha e cole aqui, ou escolha um arquivo CSV. Cada linha é um cliente: nome, referência, número, contato, e-mail, região, idioma. A primeira linha pode dar nome às colunas, em qualquer ordem.</translation>
    </message>
    <message>
        <source>The list as it was understood</source>
        <translation>A lista como foi entendida</translation>
    </message>
    <message>
        <source>What is wrong in the list</source>
        <translation>O que está errado na lista</translation>
    </message>
    <message>
        <source>Clients of an earlier list that are still to be made: %1.</source>
        <translation>Clientes de uma lista anterior que ainda faltam criar: %1.</translation>
    </message>
    <message>
        <source>Make the set-ups (%1)</source>
        <translation>Criar as configurações (%1)</translation>
    </message>
    <message>
        <source>name;reference;number;contact;email;region;language</source>
        <extracomment>The first line of a list: each word must be one that app/domain/bulk/bulkheader.cpp knows.</extracomment>
        <translation>nome;referência;número;contato;e-mail;região;idioma</translation>
    </message>
</context>
<context>
    <name>golive::ui::BulkOutcome</name>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Try again with what is left</source>
        <translation>Tentar de novo com o que falta</translation>
    </message>
    <message>
        <source>Copy what was left out, as a list to mend</source>
        <translation>Copiar o que ficou de fora, como lista para corrigir</translation>
    </message>
    <message>
        <source>How many of the clients are made</source>
        <translation>Quantos dos clientes já foram criados</translation>
    </message>
    <message>
        <source>What was not made, and why</source>
        <translation>O que não foi criado, e por quê</translation>
    </message>
    <message>
        <source>It is on the clipboard: paste it into a spreadsheet and mend it. Then close this window, open it again, and paste the list there.</source>
        <translation>Está na área de transferência: cole em uma planilha e corrija. Depois feche esta janela, abra de novo e cole a lista nela.</translation>
    </message>
    <message>
        <source>Left out of the list, because something in it is wrong: %1.</source>
        <translation>Ficaram de fora, porque algo na linha está errado: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are made</source>
        <translation>%1 de %2 já foram criados</translation>
    </message>
    <message>
        <source>All are made</source>
        <translation>Todos foram criados</translation>
    </message>
    <message>
        <source>Not all are made</source>
        <translation>Nem todos foram criados</translation>
    </message>
    <message>
        <source>Now: %1. You can close this window at any time; what is left then stays to be made, and is offered here again.</source>
        <translation>Agora: %1. Você pode fechar esta janela quando quiser; o que faltar continua guardado e é oferecido aqui de novo.</translation>
    </message>
    <message>
        <source>It is on the clipboard: paste it into a spreadsheet, mend it, and paste it here again.</source>
        <translation>Está na área de transferência: cole em uma planilha, corrija e cole aqui de novo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::BulkTable</name>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and the cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>golive::ui::BulkText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>Nome do app</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>curto demais</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>letters not allowed</source>
        <translation>letras não permitidas</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>não é um telefone</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>perdeu algarismos</translation>
    </message>
    <message>
        <source>country not supported</source>
        <translation>país não aceito</translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation>a conferir</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>não é um e-mail</translation>
    </message>
    <message>
        <source>not a storage region</source>
        <translation>não é uma região de armazenamento</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>idioma desconhecido</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>repetido na lista</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>The client&apos;s name is missing.</source>
        <translation>Falta o nome do cliente.</translation>
    </message>
    <message>
        <source>“%1” has fewer than 6 letters and digits, which an app&apos;s name needs.</source>
        <translation>“%1” tem menos de 6 letras e algarismos, o mínimo para o nome de um app.</translation>
    </message>
    <message>
        <source>An app&apos;s name has 150 letters and digits at most.</source>
        <translation>O nome de um app tem no máximo 150 letras e algarismos.</translation>
    </message>
    <message>
        <source>An app&apos;s name has letters a to z and digits alone, without spaces.</source>
        <translation>O nome de um app só tem letras de a a z e algarismos, sem espaços.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Falta o número.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened “%1” and thrown digits away. Make the column a text column there.</source>
        <translation>A planilha encurtou “%1” e jogou algarismos fora. Lá, mude a coluna para texto.</translation>
    </message>
    <message>
        <source>Numbers of %1 stand on the guide&apos;s list of unsupported ones. Ask Gupshup first, then set this client up alone.</source>
        <translation>Números deste país (%1) estão na lista do guia dos que não são aceitos. Pergunte antes à Gupshup e depois configure este cliente à parte.</translation>
    </message>
    <message>
        <source>That does not look like an e-mail address.</source>
        <translation>Isso não parece um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Gupshup stores data in other regions. Leave the cell empty to keep it as it is.</source>
        <translation>A Gupshup guarda os dados em outras regiões. Deixe a célula vazia para manter como está.</translation>
    </message>
    <message>
        <source>Golive does not speak that language. Leave the cell empty to go by the number&apos;s country.</source>
        <translation>O Golive não fala esse idioma. Deixe a célula vazia para seguir o país do número.</translation>
    </message>
    <message>
        <source>So much text does not belong in such a cell.</source>
        <translation>Tanto texto não cabe em uma célula dessas.</translation>
    </message>
    <message>
        <source>Line %1 of the list has the same.</source>
        <translation>A linha %1 da lista tem o mesmo.</translation>
    </message>
    <message>
        <source>The set-up of %1 has the same.</source>
        <translation>A configuração de %1 tem o mesmo.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready, please compare</source>
        <translation>Pronto, confira</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>There is no client in this list yet.</source>
        <translation>Ainda não há nenhum cliente nesta lista.</translation>
    </message>
    <message>
        <source>The list is too large. Divide it: 4 MB at a time is the most.</source>
        <translation>A lista é grande demais. Divida: 4 MB por vez é o máximo.</translation>
    </message>
    <message>
        <source>The list is too long. Divide it: %L1 clients at a time is the most.</source>
        <translation>A lista é longa demais. Divida: %L1 clientes por vez é o máximo.</translation>
    </message>
    <message>
        <source>That is not a text file. In the spreadsheet choose “Save as” and then CSV, or copy the cells and paste them here.</source>
        <translation>Isso não é um arquivo de texto. Na planilha, escolha “Salvar como” e depois CSV, ou copie as células e cole aqui.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed, so that the rest cannot be told apart.</source>
        <translation>Uma aspa na linha %1 nunca fecha, e o resto não pode ser separado.</translation>
    </message>
    <message>
        <source>No column for the number was found. Name it “number” in the first line.</source>
        <translation>Não foi encontrada uma coluna para o número. Dê a ela o nome “número” na primeira linha.</translation>
    </message>
    <message>
        <source>No column for the client&apos;s name was found. Name it “name” in the first line.</source>
        <translation>Não foi encontrada uma coluna para o nome do cliente. Dê a ela o nome “nome” na primeira linha.</translation>
    </message>
    <message>
        <source>Ready: %1.</source>
        <translation>Prontos: %1.</translation>
    </message>
    <message>
        <source>Left out until they are mended: %1.</source>
        <translation>Ficam de fora até serem corrigidos: %1.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Colunas que não são usadas: %1.</translation>
    </message>
    <message>
        <source>Golive keeps a set-up for each client that is ready, and makes its app at Gupshup, one after the other, in the account %1. Nobody is written to.</source>
        <translation>O Golive guarda uma configuração para cada cliente pronto e cria o app dele na Gupshup, um depois do outro, na conta %1. Ninguém recebe mensagem.</translation>
    </message>
    <message>
        <source>It makes the sign-up links as well. Each lives for five days from then on.</source>
        <translation>Ele também cria os links de cadastro. Cada um vale por cinco dias a partir daí.</translation>
    </message>
    <message>
        <source>Apps made: %1.</source>
        <translation>Apps criados: %1.</translation>
    </message>
    <message>
        <source>Apps that were there already: %1.</source>
        <translation>Apps que já existiam: %1.</translation>
    </message>
    <message>
        <source>Links made: %1.</source>
        <translation>Links criados: %1.</translation>
    </message>
    <message>
        <source>Not made: %1.</source>
        <translation>Não criados: %1.</translation>
    </message>
    <message>
        <source>Still to be made: %1.</source>
        <translation>Ainda faltam: %1.</translation>
    </message>
    <message>
        <source>There was nothing to be made.</source>
        <translation>Não havia nada a criar.</translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>Parou: %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>client, what went wrong, what to do</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and the cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gupshup takes %1 new apps a minute, so that this goes on for about %2 minutes.</source>
        <translation>A Gupshup aceita %1 apps novos por minuto; isto leva cerca de %2 minutos.</translation>
    </message>
    <message>
        <source>there already, archived</source>
        <translation>já existe, arquivado</translation>
    </message>
    <message>
        <source>there already, done</source>
        <translation>já existe, concluído</translation>
    </message>
    <message>
        <source>The archived client %1 has the same. Bring it back and go on with it, or mend this line.</source>
        <translation>O cliente arquivado %1 tem o mesmo. Traga-o de volta e continue com ele, ou corrija esta linha.</translation>
    </message>
    <message>
        <source>The client %1, who is done, has the same. Go on with that one, or mend this line.</source>
        <translation>O cliente %1, já concluído, tem o mesmo. Continue com ele, ou corrija esta linha.</translation>
    </message>
    <message>
        <source>Checked so far: %1 of %2 lines.</source>
        <translation>Conferidas até agora: %1 de %2 linhas.</translation>
    </message>
    <message>
        <source>The clients that are there already are still being read.</source>
        <translation>Os clientes que já existem ainda estão sendo lidos.</translation>
    </message>
</context>
<context>
    <name>golive::programs::SupportController</name>
    <message>
        <source>Add a picture</source>
        <translation>Acrescentar uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file is no picture that Golive can read.</source>
        <translation>Este arquivo não é uma imagem que o Golive consiga ler.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvar o pacote de suporte</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1. Golive has sent it nowhere: give it to support yourself.</source>
        <translation>Salvo: %1. O Golive não enviou nada: entregue você mesmo ao suporte.</translation>
    </message>
    <message>
        <source>There is something of this name already. Please choose another name.</source>
        <translation>Já existe algo com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The support bundle could not be saved there. Please choose another place.</source>
        <translation>Não foi possível salvar o pacote de suporte ali. Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>golive::programs::SupportProgram</name>
    <message>
        <source>The support bundle could not be written to %1.</source>
        <translation>Não foi possível gravar o pacote de suporte em %1.</translation>
    </message>
    <message>
        <source>Written: %1. It was sent nowhere.</source>
        <translation>Gravado: %1. Não foi enviado a ninguém.</translation>
    </message>
    <message>
        <source>There is no set-up %1 that can be read here.</source>
        <translation>Não há aqui uma configuração %1 que possa ser lida.</translation>
    </message>
</context>
<context>
    <name>golive::programs::SupportSources</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código do erro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Meta session id</source>
        <translation>Número da sessão na Meta</translation>
    </message>
</context>
<context>
    <name>golive::ui::BundleWording</name>
    <message>
        <source>Signing in to Gupshup</source>
        <translation>Entrar na Gupshup</translation>
    </message>
    <message>
        <source>Facebook&apos;s pages</source>
        <translation>As páginas do Facebook</translation>
    </message>
    <message>
        <source>The phone and its code</source>
        <translation>O celular e o código</translation>
    </message>
    <message>
        <source>Chats or contacts that did not come</source>
        <translation>Conversas ou contatos que não chegaram</translation>
    </message>
    <message>
        <source>Events that do not arrive</source>
        <translation>Eventos que não chegam</translation>
    </message>
    <message>
        <source>Golive itself</source>
        <translation>O próprio Golive</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Has this sign-in worked on this computer before?</source>
        <translation>Este login já funcionou neste computador?</translation>
    </message>
    <message>
        <source>Where did Facebook&apos;s pages open?</source>
        <translation>Onde as páginas do Facebook abriram?</translation>
    </message>
    <message>
        <source>What happened with the code?</source>
        <translation>O que aconteceu com o código?</translation>
    </message>
    <message>
        <source>Did the owner choose to share the chats?</source>
        <translation>O dono do negócio escolheu compartilhar as conversas?</translation>
    </message>
    <message>
        <source>Where do the events go?</source>
        <translation>Para onde vão os eventos?</translation>
    </message>
    <message>
        <source>When does it happen?</source>
        <translation>Quando isso acontece?</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Não tenho certeza</translation>
    </message>
    <message>
        <source>Yes, it worked before</source>
        <translation>Sim, já funcionou</translation>
    </message>
    <message>
        <source>No, it has never worked</source>
        <translation>Não, nunca funcionou</translation>
    </message>
    <message>
        <source>In Golive&apos;s own window</source>
        <translation>Na janela do próprio Golive</translation>
    </message>
    <message>
        <source>In another browser</source>
        <translation>Em outro navegador</translation>
    </message>
    <message>
        <source>No code was shown</source>
        <translation>Nenhum código apareceu</translation>
    </message>
    <message>
        <source>Something else happened</source>
        <translation>Aconteceu outra coisa</translation>
    </message>
    <message>
        <source>The phone did not take the code</source>
        <translation>O celular não aceitou o código</translation>
    </message>
    <message>
        <source>Yes, they were shared</source>
        <translation>Sim, foram compartilhadas</translation>
    </message>
    <message>
        <source>No, they were not shared</source>
        <translation>Não, não foram compartilhadas</translation>
    </message>
    <message>
        <source>To Golive&apos;s own receiver</source>
        <translation>Para o receptor do próprio Golive</translation>
    </message>
    <message>
        <source>To an address of our own</source>
        <translation>Para um endereço nosso</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Quando ele abre</translation>
    </message>
    <message>
        <source>While I work with it</source>
        <translation>Enquanto trabalho com ele</translation>
    </message>
    <message>
        <source>It ends by itself</source>
        <translation>Ele se fecha sozinho</translation>
    </message>
    <message>
        <source>What does the page say when you sign in?</source>
        <translation>O que a página diz quando você entra?</translation>
    </message>
    <message>
        <source>What does Facebook&apos;s page show?</source>
        <translation>O que a página do Facebook mostra?</translation>
    </message>
    <message>
        <source>What does the phone show?</source>
        <translation>O que o celular mostra?</translation>
    </message>
    <message>
        <source>What is missing: contacts, older chats, or both?</source>
        <translation>O que falta: contatos, conversas antigas ou os dois?</translation>
    </message>
    <message>
        <source>What did you expect to arrive, and when?</source>
        <translation>O que você esperava que chegasse, e quando?</translation>
    </message>
    <message>
        <source>What did you do, and what happened then?</source>
        <translation>O que você fez, e o que aconteceu depois?</translation>
    </message>
    <message>
        <source>Your answers, and what is wrong now</source>
        <translation>Suas respostas e o que está errado agora</translation>
    </message>
    <message>
        <source>Versions of Golive and of this system</source>
        <translation>Versões do Golive e deste sistema</translation>
    </message>
    <message>
        <source>Settings in force on this computer</source>
        <translation>Ajustes em vigor neste computador</translation>
    </message>
    <message>
        <source>The set-up on the screen</source>
        <translation>A configuração que está na tela</translation>
    </message>
    <message>
        <source>The requests for contacts and chats</source>
        <translation>Os pedidos de contatos e conversas</translation>
    </message>
    <message>
        <source>What was done, and when</source>
        <translation>O que foi feito, e quando</translation>
    </message>
    <message>
        <source>The way from this computer to Gupshup and Facebook</source>
        <translation>O caminho deste computador até a Gupshup e o Facebook</translation>
    </message>
</context>
<context>
    <name>golive::ui::SupportDialog</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show what would be written</source>
        <translation>Mostrar o que seria gravado</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It becomes one file that you keep where you like.</source>
        <translation>Ele vira um arquivo, que você guarda onde quiser.</translation>
    </message>
    <message>
        <source>It becomes a folder that you keep where you like: this Golive cannot make zip files.</source>
        <translation>Ele vira uma pasta, que você guarda onde quiser: este Golive não sabe criar arquivos zip.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>O que seria gravado</translation>
    </message>
    <message>
        <source>What shall support look at?</source>
        <translation>O que o suporte deve olhar?</translation>
    </message>
    <message>
        <source>Read each part, and untick what you do not want to give away. NUMBER-1, EMAIL-2 and the like stand for what was taken out.</source>
        <translation>Leia cada parte e desmarque o que você não quer entregar. NUMBER-1, EMAIL-2 e parecidos estão no lugar do que foi retirado.</translation>
    </message>
    <message>
        <source>A support bundle is what support needs to understand what went wrong. Golive sends it nowhere. %1</source>
        <translation>O pacote de suporte é o que o suporte precisa para entender o que deu errado. O Golive não o envia a ninguém. %1</translation>
    </message>
</context>
<context>
    <name>golive::ui::SupportParts</name>
    <message>
        <source>Parts of the support bundle</source>
        <translation>Partes do pacote de suporte</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>O que seria gravado</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Acrescentar uma imagem…</translation>
    </message>
    <message>
        <source>Add a picture of the window</source>
        <translation>Acrescentar uma imagem da janela</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Nothing is taken out of a picture. Leave it out where it shows what others should not see.</source>
        <translation>De uma imagem nada é retirado. Deixe-a de fora se ela mostrar o que outros não devem ver.</translation>
    </message>
</context>
<context>
    <name>golive::ui::SupportQuestions</name>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Do que se trata?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and passwords are taken out before you see what would be written. You need not leave them out here.</source>
        <translation>Nomes, números, endereços e senhas são retirados antes de você ver o que seria gravado. Você não precisa evitá-los aqui.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ReminderDialog</name>
    <message>
        <source>Next client</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Remind the owner</source>
        <translation>Lembrar o dono</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>The text for the owner</source>
        <translation>O texto para o dono</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Send on WhatsApp</source>
        <translation>Enviar pelo WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>Nothing more is awaited of the owners that were chosen.</source>
        <translation>Nada mais se espera dos donos escolhidos.</translation>
    </message>
    <message>
        <source>Client %1 of %2</source>
        <translation>Cliente %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>client; its owner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking for the next owner of whom something is awaited.</source>
        <translation>Procurando o próximo dono de quem se espera algo.</translation>
    </message>
</context>
<context>
    <name>golive::ui::ReminderText</name>
    <message>
        <source>The sign-up link has not been opened.</source>
        <translation>O link de cadastro não foi aberto.</translation>
    </message>
    <message>
        <source>Facebook&apos;s part is not finished.</source>
        <translation>A parte do Facebook não terminou.</translation>
    </message>
    <message>
        <source>The phone has to be connected.</source>
        <translation>O celular precisa ser conectado.</translation>
    </message>
    <message>
        <source>The older chats are to be shared.</source>
        <translation>As conversas antigas podem ser compartilhadas.</translation>
    </message>
    <message>
        <source>The number has to be selected.</source>
        <translation>O número precisa ser selecionado.</translation>
    </message>
    <message>
        <source>The 24 hours end soon.</source>
        <translation>As 24 horas terminam em breve.</translation>
    </message>
    <message>
        <source>The phone app has to stay open.</source>
        <translation>O aplicativo no celular precisa ficar aberto.</translation>
    </message>
    <message>
        <source>A payment method stands in the phone app.</source>
        <translation>Há uma forma de pagamento no aplicativo do celular.</translation>
    </message>
    <message>
        <source>The phone app was not opened for long.</source>
        <translation>O aplicativo do celular não é aberto há muito tempo.</translation>
    </message>
    <message>
        <source>The phone was changed.</source>
        <translation>O celular foi trocado.</translation>
    </message>
    <message>
        <source>The number was disconnected.</source>
        <translation>O número foi desconectado.</translation>
    </message>
    <message>
        <source>The older chats were not shared.</source>
        <translation>As conversas antigas não foram compartilhadas.</translation>
    </message>
    <message>
        <source>Nothing is awaited of the owner now.</source>
        <translation>Agora não se espera nada do dono.</translation>
    </message>
    <message>
        <source>There is no link that works. Go on with this client and make one first.</source>
        <translation>Não há link que funcione. Continue com este cliente e crie um primeiro.</translation>
    </message>
    <message>
        <source>The owner was asked to wait before another try. The wait is not over.</source>
        <translation>Pediu-se ao dono que esperasse antes de tentar de novo. A espera não acabou.</translation>
    </message>
    <message>
        <source>The owner can do nothing here, or it was left as it is.</source>
        <translation>O dono não pode fazer nada aqui, ou ficou decidido deixar assim.</translation>
    </message>
    <message>
        <source>The owner was reminded %1: %2</source>
        <comment>so long ago; of what</comment>
        <translation>O dono foi lembrado %1: %2</translation>
    </message>
    <message>
        <source>%1 reminded the owner %2: %3</source>
        <comment>name; so long ago; of what</comment>
        <translation>%1 lembrou o dono %2: %3</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>the owner&apos;s name</comment>
        <translation>Olá, %1,</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Atenciosamente,</translation>
    </message>
    <message>
        <source>Your WhatsApp number %1 is not connected yet</source>
        <translation>O seu número do WhatsApp %1 ainda não está conectado</translation>
    </message>
    <message>
        <source>One step is left for your WhatsApp number %1</source>
        <translation>Falta um passo para o seu número do WhatsApp %1</translation>
    </message>
    <message>
        <source>Today: one step is left for your WhatsApp number %1</source>
        <translation>Hoje: falta um passo para o seu número do WhatsApp %1</translation>
    </message>
    <message>
        <source>Please open WhatsApp Business for %1</source>
        <translation>Abra o WhatsApp Business do número %1</translation>
    </message>
    <message>
        <source>What keeps your WhatsApp number %1 from working</source>
        <translation>O que impede o seu número do WhatsApp %1 de funcionar</translation>
    </message>
    <message>
        <source>Your WhatsApp number %1 is interrupted</source>
        <translation>O seu número do WhatsApp %1 está interrompido</translation>
    </message>
    <message>
        <source>Your WhatsApp number %1 was disconnected</source>
        <translation>O seu número do WhatsApp %1 foi desconectado</translation>
    </message>
    <message>
        <source>The older chats of your WhatsApp number %1</source>
        <translation>As conversas antigas do seu número do WhatsApp %1</translation>
    </message>
    <message>
        <source>The link that connects your WhatsApp Business App number %1 has not been opened yet. The app on your phone goes on working.</source>
        <translation>O link que conecta o seu número do aplicativo WhatsApp Business %1 ainda não foi aberto. O aplicativo no seu celular continua funcionando.</translation>
    </message>
    <message>
        <source>Connecting your number %1 was begun on Facebook, and it is not finished yet.</source>
        <translation>A conexão do seu número %1 começou no Facebook e ainda não terminou.</translation>
    </message>
    <message>
        <source>Your number %1 is nearly connected. What is missing is your phone: it has to take the code that Facebook shows.</source>
        <translation>O seu número %1 está quase conectado. Falta o seu celular: ele precisa ler o código que o Facebook mostra.</translation>
    </message>
    <message>
        <source>While your number %1 is connected, the phone asks whether to share your chats. It is your choice. Later it cannot be changed without connecting again.</source>
        <translation>Durante a conexão do seu número %1, o celular pergunta se você quer compartilhar as conversas. A escolha é sua. Depois não dá para mudar sem conectar de novo.</translation>
    </message>
    <message>
        <source>Facebook is finished. One step is left: your number %1 has to be selected.</source>
        <translation>O Facebook terminou. Falta um passo: o seu número %1 precisa ser selecionado.</translation>
    </message>
    <message>
        <source>The chats of your number %1 are being copied, and nothing more has come for a while.</source>
        <translation>As conversas do seu número %1 estão sendo copiadas, e já faz um tempo que não chega mais nada.</translation>
    </message>
    <message>
        <source>Your number %1 cannot go live while a card or another payment method stands in WhatsApp Business.</source>
        <translation>O seu número %1 não pode entrar no ar enquanto houver um cartão ou outra forma de pagamento no WhatsApp Business.</translation>
    </message>
    <message>
        <source>WhatsApp Business with the number %1 was not opened on the phone for a while. Meta disconnects a number after about 14 days.</source>
        <translation>O WhatsApp Business com o número %1 não é aberto no celular há algum tempo. A Meta desconecta um número depois de cerca de 14 dias.</translation>
    </message>
    <message>
        <source>The connection of your number %1 is interrupted. Usually WhatsApp Business was moved to another phone.</source>
        <translation>A conexão do seu número %1 está interrompida. Em geral, o WhatsApp Business foi levado para outro celular.</translation>
    </message>
    <message>
        <source>Your number %1 is no longer connected to our system. New messages reach your phone alone.</source>
        <translation>O seu número %1 não está mais conectado ao nosso sistema. As mensagens novas chegam só ao seu celular.</translation>
    </message>
    <message>
        <source>Your number %1 works. The older chats were not shared, and nothing is wrong with that.</source>
        <translation>O seu número %1 funciona. As conversas antigas não foram compartilhadas, e não há problema nisso.</translation>
    </message>
    <message>
        <source>Open the link on a computer, not on the phone: the phone has to scan a code later. Have the phone at hand, and do not close the Facebook window before it says that you are finished.</source>
        <translation>Abra o link em um computador, não no celular: o celular precisa ler um código depois. Deixe o celular por perto e não feche a janela do Facebook antes que ela diga que você terminou.</translation>
    </message>
    <message>
        <source>Open the link once more on a computer and go through to the end. Have the phone at hand, and do not close the Facebook window before it says that you are finished.</source>
        <translation>Abra o link mais uma vez em um computador e vá até o fim. Deixe o celular por perto e não feche a janela do Facebook antes que ela diga que você terminou.</translation>
    </message>
    <message>
        <source>Open the link on a computer and go on until a QR code or a code stands there. On the phone, open the message from the official Facebook Business Account in WhatsApp Business, take the code there, and tap “Connect to the Business Platform”, then “Confirm”. Give the code to nobody who asks for it.</source>
        <translation>Abra o link em um computador e continue até aparecer um código QR ou um código. No celular, abra no WhatsApp Business a mensagem da conta oficial do Facebook Business, leia ou digite ali o código e toque em “Connect to the Business Platform” e depois em “Confirm”. Não passe o código a quem pedir.</translation>
    </message>
    <message>
        <source>If you want your older chats in the new system, tap “Share chats” on the phone when it asks. Open the link on a computer and have the phone at hand.</source>
        <translation>Se você quer as conversas antigas no sistema novo, toque em “Share chats” no celular quando ele perguntar. Abra o link em um computador e deixe o celular por perto.</translation>
    </message>
    <message>
        <source>Open the page of your link on the computer, select the number there and press “Confirm”. If you no longer have the page, answer this message.</source>
        <translation>Abra no computador a página do seu link, selecione o número e clique em “Confirm”. Se você não tem mais a página, responda a esta mensagem.</translation>
    </message>
    <message>
        <source>Please open WhatsApp Business on the phone and leave it open, on Wi-Fi and charging.</source>
        <translation>Abra o WhatsApp Business no celular e deixe aberto, no Wi-Fi e carregando.</translation>
    </message>
    <message>
        <source>On the phone, look in WhatsApp Business under Settings &gt; Payments and under Settings &gt; Business tools. Remove each card and account there, then answer this message.</source>
        <translation>No celular, veja no WhatsApp Business em Configurações &gt; Pagamentos e em Configurações &gt; Ferramentas comerciais. Remova cada cartão e conta e depois responda a esta mensagem.</translation>
    </message>
    <message>
        <source>Please open WhatsApp Business on the phone today, and at least every 14 days from now on.</source>
        <translation>Abra o WhatsApp Business no celular hoje e, daqui em diante, pelo menos a cada 14 dias.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the phone with this number. If it asks about connected products, leave them ticked. If you changed nothing, answer this message.</source>
        <translation>Abra o WhatsApp Business no celular com este número. Se ele perguntar pelos produtos conectados, deixe todos marcados. Se você não mudou nada, responda a esta mensagem.</translation>
    </message>
    <message>
        <source>If you did not mean this, answer this message: we connect the number again together with you.</source>
        <translation>Se não foi de propósito, responda a esta mensagem: conectamos o número de novo junto com você.</translation>
    </message>
    <message>
        <source>If you want them in the new system after all, answer this message: the number then has to be disconnected and connected again.</source>
        <translation>Se você quiser as conversas no sistema novo, responda a esta mensagem: o número precisa então ser desconectado e conectado de novo.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <comment>date and time</comment>
        <translation>O link funciona até %1.</translation>
    </message>
    <message>
        <source>Your contacts and older chats can be copied only until %1: less than two hours are left.</source>
        <comment>date and time</comment>
        <translation>Os seus contatos e as conversas antigas só podem ser copiados até %1: falta menos de duas horas.</translation>
    </message>
    <message>
        <source>Your contacts and older chats can be copied only until %1: about %2 hours are left.</source>
        <comment>date and time; two or more</comment>
        <translation>Os seus contatos e as conversas antigas só podem ser copiados até %1: faltam cerca de %2 horas.</translation>
    </message>
</context>
<context>
    <name>golive::programs::SignedInEngine</name>
    <message>
        <source>The keychain is locked or not there, so that nobody is signed in. Nothing was made.</source>
        <translation>O chaveiro de senhas está bloqueado ou não existe, e ninguém fez login. Nada foi criado.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Gupshup here. Sign in once in Golive&apos;s window. Nothing was made.</source>
        <translation>Ninguém fez login na Gupshup aqui. Faça o login uma vez na janela do Golive. Nada foi criado.</translation>
    </message>
</context>
<context>
    <name>golive::ui::HealthText</name>
    <message>
        <source>Replies are not delivered: the credit line is missing</source>
        <translation>As respostas não são entregues: falta a linha de crédito</translation>
    </message>
    <message>
        <source>Nothing can be sent through the API</source>
        <translation>Nada pode ser enviado pela API</translation>
    </message>
    <message>
        <source>Meta has restricted this number</source>
        <translation>A Meta restringiu este número</translation>
    </message>
    <message>
        <source>Meta limits what may be sent</source>
        <translation>A Meta limita o que pode ser enviado</translation>
    </message>
    <message>
        <source>Meta has flagged this number</source>
        <translation>A Meta sinalizou este número</translation>
    </message>
    <message>
        <source>Gupshup must act: write to its support that the credit line of this account is to be attached. Messages through the API are charged, and without a line Meta stops delivering. The phone app goes on and costs nothing.</source>
        <translation>A Gupshup precisa agir: escreva ao suporte dela que a linha de crédito desta conta deve ser vinculada. As mensagens pela API são cobradas, e sem uma linha a Meta para de entregar. O aplicativo do celular continua e não custa nada.</translation>
    </message>
    <message>
        <source>We must act: write to Gupshup&apos;s support with what it said. The phone app goes on.</source>
        <translation>Nós precisamos agir: escreva ao suporte da Gupshup com o que ela disse. O aplicativo do celular continua.</translation>
    </message>
    <message>
        <source>The owner must act: Business Support Home on Facebook says why, and there a review can be asked for. Send nothing in bulk until then.</source>
        <translation>O dono do negócio precisa agir: a Central de Suporte para Empresas no Facebook diz o motivo, e lá é possível pedir uma análise. Não envie nada em massa até lá.</translation>
    </message>
    <message>
        <source>The owner must act: often the business is not verified yet. Meta Business Suite says under Security Centre what is missing. Replies to customers go on.</source>
        <translation>O dono do negócio precisa agir: muitas vezes a empresa ainda não foi verificada. O Meta Business Suite diz em Central de Segurança o que falta. As respostas aos clientes continuam.</translation>
    </message>
    <message>
        <source>The owner must act: too many customers block or report the messages. Send fewer of them, and only to who asked for them; else Meta restricts the number.</source>
        <translation>O dono do negócio precisa agir: clientes demais bloqueiam ou denunciam as mensagens. Envie menos, e só a quem pediu; senão a Meta restringe o número.</translation>
    </message>
    <message>
        <source>Gupshup says: %1</source>
        <comment>words of a server</comment>
        <translation>A Gupshup diz: %1</translation>
    </message>
    <message>
        <source>WhatsApp Business should be opened on the phone</source>
        <translation>O WhatsApp Business deve ser aberto no celular</translation>
    </message>
    <message>
        <source>The owner must act: nothing has come from the phone app for 12 days or longer. Meta disconnects a number whose phone app is not opened for about 14 days. Open it, and send a message from it.</source>
        <translation>O dono do negócio precisa agir: nada veio do aplicativo do celular há 12 dias ou mais. A Meta desconecta um número cujo aplicativo não é aberto por cerca de 14 dias. Abra-o e envie uma mensagem por ele.</translation>
    </message>
</context>
<context>
    <name>golive::ui::OthersBar</name>
    <message>
        <source>Keep theirs</source>
        <translation>Manter o que está lá</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar o meu</translation>
    </message>
    <message>
        <source>Close what others have changed</source>
        <translation>Fechar o que outras pessoas mudaram</translation>
    </message>
</context>
<context>
    <name>golive::ui::OthersText</name>
    <message>
        <source>Golive, elsewhere,</source>
        <translation>O Golive, em outro lugar,</translation>
    </message>
    <message>
        <source>Golive on %1</source>
        <comment>computer</comment>
        <translation>O Golive em %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Somebody on %1</source>
        <comment>computer</comment>
        <translation>Alguém em %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, on which computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The name of the new app</source>
        <translation>O nome do novo app</translation>
    </message>
    <message>
        <source>The app&apos;s name</source>
        <translation>O nome do app</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>O número</translation>
    </message>
    <message>
        <source>The contact&apos;s name</source>
        <translation>O nome do contato</translation>
    </message>
    <message>
        <source>The contact&apos;s e-mail</source>
        <translation>O e-mail do contato</translation>
    </message>
    <message>
        <source>The contact&apos;s phone</source>
        <translation>O telefone do contato</translation>
    </message>
    <message>
        <source>The events&apos; address</source>
        <translation>O endereço dos eventos</translation>
    </message>
    <message>
        <source>%1 was taken out, it was “%2”.</source>
        <comment>field, value</comment>
        <translation>%1 ficou em branco; antes era “%2”.</translation>
    </message>
    <message>
        <source>%1 is “%2” now.</source>
        <comment>field, value</comment>
        <translation>%1 agora é “%2”.</translation>
    </message>
    <message>
        <source>%1 is “%2” now, it was “%3”.</source>
        <comment>field, values</comment>
        <translation>%1 agora é “%2”; antes era “%3”.</translation>
    </message>
    <message>
        <source>%1 has changed this set-up.</source>
        <comment>who</comment>
        <translation>%1 mudou esta configuração.</translation>
    </message>
    <message>
        <source>Others have changed this set-up.</source>
        <translation>Outras pessoas mudaram esta configuração.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken out. You typed “%2”.</source>
        <comment>field, value</comment>
        <translation>%1 ficou em branco. Você digitou “%2”.</translation>
    </message>
    <message>
        <source>%1 is “%2” now. You took it out.</source>
        <comment>field, value</comment>
        <translation>%1 agora é “%2”. Você deixou em branco.</translation>
    </message>
    <message>
        <source>%1 is “%2” now. You typed “%3”.</source>
        <comment>field, values</comment>
        <translation>%1 agora é “%2”. Você digitou “%3”.</translation>
    </message>
    <message>
        <source>%1 has just changed what you typed.</source>
        <comment>who</comment>
        <translation>%1 acabou de mudar o que você digitou.</translation>
    </message>
    <message numerus="yes">
        <source>Then there are %n more.</source>
        <comment>fields</comment>
        <translation>
            <numerusform>Depois há mais %n.</numerusform>
            <numerusform>Depois há mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>golive::programs::StoreCertificate</name>
    <message>
        <source>Its certificate is for %1, signed by “%2”, good until %3.</source>
        <translation>O certificado dele é para %1, assinado por “%2”, válido até %3.</translation>
    </message>
    <message>
        <source>Its certificate for %1, signed by “%2”, has run out on %3.</source>
        <translation>O certificado dele para %1, assinado por “%2”, venceu em %3.</translation>
    </message>
    <message>
        <source>Its certificate for %1, signed by “%2”, is good from %3 on. Is this computer&apos;s clock right?</source>
        <translation>O certificado dele para %1, assinado por “%2”, só vale a partir de %3. O relógio deste computador está certo?</translation>
    </message>
</context>
</TS>
