console.log('eval: not built yet')
