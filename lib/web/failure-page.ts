const style = `
:root{color-scheme:light dark}
body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
ul{padding:0;list-style:none}
li{border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.75rem 0}
a{color:inherit;font-weight:600}
section+section{margin-top:3rem}`

const head = (title: string) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Level Ground</title>
<style>${style}</style>
</head>`

/**
 * The whole page shown when ours cannot be made, in both languages. It depends on nothing: no database, no
 * framework, no file.
 */
export const failurePage = `${head('This page is not working right now')}
<body>
<main>
<section>
<h1>This page is not working right now</h1>
<p>The problem is on our side. Please try again in a minute. If you need help now, these numbers are free and answer day and night:</p>
<ul>
<li><a href="tel:911">911</a> if someone will not wake up, is not breathing well, or is in danger</li>
<li><a href="tel:988">988</a> for a crisis, or thoughts of suicide: call or text</li>
<li><a href="tel:+18006624357">1-800-662-4357</a>, the national helpline of SAMHSA, to find treatment</li>
</ul>
<p><a href="/">Go to the first page</a></p>
</section>
<section lang="es">
<h1>Esta página no funciona en este momento</h1>
<p>El problema es nuestro. Inténtelo de nuevo en un minuto. Si necesita ayuda ahora, estos números son gratuitos y atienden día y noche:</p>
<ul>
<li><a href="tel:911">911</a> si alguien no despierta, no respira bien o está en peligro</li>
<li><a href="tel:988">988</a> en una crisis o si piensa en el suicidio: llame y oprima 2 para español</li>
<li><a href="tel:+18006624357">1-800-662-4357</a>, la línea nacional de ayuda de SAMHSA, para encontrar tratamiento</li>
</ul>
<p><a href="/es">Ir a la página de inicio</a></p>
</section>
</main>
</body>
</html>
`

/** The page shown for a form that another site sent, or that is longer than ours are. In both languages. */
export const refusedFormPage = `${head('This form was not sent')}
<body>
<main>
<section>
<h1>This form was not sent</h1>
<p>Nothing has changed. The form came from another site, was too long, or your browser did not say where it came from.</p>
<p>Go back, copy what you typed, load that page again, and send it once more.</p>
<p><a href="/">Go to the first page</a></p>
</section>
<section lang="es">
<h1>Este formulario no se envió</h1>
<p>No ha cambiado nada. El formulario venía de otro sitio, era demasiado largo o su navegador no dijo de dónde venía.</p>
<p>Vuelva atrás, copie lo que escribió, cargue esa página de nuevo y envíelo otra vez.</p>
<p><a href="/es">Ir a la página de inicio</a></p>
</section>
</main>
</body>
</html>
`
